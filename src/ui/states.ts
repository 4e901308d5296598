import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from './request.js';
import { words } from './words.js';

/** What a widget says of itself where there is no content; a page's own `slot="fallback"` takes its place. */
export function statusMessage(answer: Answer<unknown>, empty: string, retry: TemplateResult): unknown {
  switch (answer.status) {
    case 'loading':
      return html`<span class="visually-hidden">${words.loading}</span>`;
    case 'empty':
      return html`<slot name="fallback"><p part="message">${empty}</p></slot>`;
    case 'failed':
      return html`<slot name="fallback">
        <p part="message">${words.failed(answer.error.reason)} ${retry}</p>
      </slot>`;
    default:
      return nothing;
  }
}

/** The shape of a widget whose content is still to come. */
export function skeleton(content: TemplateResult, hasHeading: boolean): TemplateResult {
  return html`<slot name="fallback">
    <div part="skeleton" aria-hidden="true">
      ${hasHeading ? nothing : html`<p part="heading"><span class="bone middle"></span></p>`} ${content}
      <div part="sources"><span class="bone"></span><span class="bone middle"></span></div>
    </div>
  </slot>`;
}
