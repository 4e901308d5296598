import { html, type TemplateResult } from 'lit';

/** A real heading of a level that the page chooses; levels beyond 6 stay 6. */
export function heading(level: number, part: string, content: unknown, id?: string): TemplateResult {
  const name = id ?? part;
  switch (level) {
    case 2:
      return html`<h2 part=${part} id=${name}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part} id=${name}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part} id=${name}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part} id=${name}>${content}</h5>`;
    default:
      return html`<h6 part=${part} id=${name}>${content}</h6>`;
  }
}
