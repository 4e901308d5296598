import 'career-widgets';
import type { SelectEvent } from 'career-widgets/elements';
import { createSignal } from 'solid-js';
import html from 'solid-js/html';
import { render } from 'solid-js/web';

function Careers() {
  const [career, setCareer] = createSignal('healthcare-social-workers');
  const select = (event: SelectEvent) => {
    event.preventDefault();
    setCareer(event.key);
  };
  const change = (event: Event) => setCareer((event.target as HTMLSelectElement).value);
  return html`
    <label>
      Career
      <select prop:value=${career} on:change=${change}>
        <option value="healthcare-social-workers">Healthcare social workers</option>
        <option value="registered-nurses">Registered nurses</option>
        <option value="mental-health-counselors">Mental health counselors</option>
      </select>
    </label>
    <related-careers prop:career=${career} limit="3" link-template="?career={key}" on:cw-select=${select}>
    </related-careers>
    <popular-schools prop:career=${career} limit="2"></popular-schools>
    <wage-summary prop:career=${career} limit="4" range></wage-summary>
  ` as Node;
}

render(Careers, document.getElementById('app')!);
