/** @jsxImportSource preact */
import 'career-widgets';
import type {} from 'career-widgets/jsx/preact';
import { render } from 'preact';
import { useState } from 'preact/hooks';

function Careers() {
  const [career, setCareer] = useState('healthcare-social-workers');
  return (
    <>
      <label>
        Career{' '}
        <select value={career} onChange={event => setCareer(event.currentTarget.value)}>
          <option value="healthcare-social-workers">Healthcare social workers</option>
          <option value="registered-nurses">Registered nurses</option>
          <option value="mental-health-counselors">Mental health counselors</option>
        </select>
      </label>
      <related-careers
        career={career}
        limit={3}
        linkTemplate="?career={key}"
        oncw-select={event => {
          event.preventDefault();
          setCareer(event.key);
        }}
      />
      <popular-schools career={career} limit={2} />
      <wage-summary career={career} limit={4} range />
    </>
  );
}

render(<Careers />, document.getElementById('app')!);
