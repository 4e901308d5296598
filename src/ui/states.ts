import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from './request.js';
import { words } from './words.js';

/** What one kind of widget says of itself where there is no content. */
export interface Messages {
  loading: string;
  empty: string;
}

/**
 * What a widget says where there is no content. A page's own `slot="fallback"` takes the place of what is to be
 * read, and there is no button where asking again cannot help.
 */
export function statusMessage(answer: Answer<unknown>, messages: Messages, retry?: () => void): unknown {
  switch (answer.status) {
    case 'loading':
      return html`<span class="visually-hidden">${messages.loading}</span>`;
    case 'empty':
      return html`<slot name="fallback"><p part="message">${messages.empty}</p></slot>`;
    case 'failed':
      return html`<slot name="fallback">
        <p part="message">${words.failed(answer.error.reason)} ${retry ? retryButton(retry) : nothing}</p>
      </slot>`;
    default:
      return nothing;
  }
}

const retryButton = (retry: () => void) =>
  html`<button part="retry" type="button" @click=${retry}>${words.tryAgain}</button>`;

/** The shape of a widget whose content is still to come. Until it is asked for, a page's own `slot="fallback"` is better. */
export function skeleton(content: TemplateResult, status: 'waiting' | 'loading'): TemplateResult {
  const bones = html`<div part="skeleton" aria-hidden="true">
    ${content}
    <div part="sources"><span class="bone"></span><span class="bone middle"></span></div>
  </div>`;
  return status === 'waiting' ? html`<slot name="fallback">${bones}</slot>` : bones;
}

/** The heading's shape, while nothing says what it will be. */
export const headingBone: TemplateResult = html`<span part="heading" aria-hidden="true"
  ><span class="bone middle"></span
></span>`;
