import 'career-widgets';
import type { SelectEvent } from 'career-widgets/elements';
import { html, render } from 'lit';

function show(career: string) {
  const select = (event: SelectEvent) => {
    event.preventDefault();
    show(event.key);
  };
  const change = (event: Event) => show((event.target as HTMLSelectElement).value);
  const page = html`
    <label>
      Career
      <select .value=${career} @change=${change}>
        <option value="healthcare-social-workers">Healthcare social workers</option>
        <option value="registered-nurses">Registered nurses</option>
        <option value="mental-health-counselors">Mental health counselors</option>
      </select>
    </label>
    <related-careers career=${career} limit="3" link-template="?career={key}" @cw-select=${select}>
    </related-careers>
    <popular-schools career=${career} limit="2"></popular-schools>
    <wage-summary career=${career} limit="4" range></wage-summary>
  `;
  render(page, document.getElementById('app')!);
}

show('healthcare-social-workers');
