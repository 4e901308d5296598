import { html, nothing, type TemplateResult } from 'lit';
import type { State } from '../widget/loader.js';
import type { Language } from '../i18n/language.js';

/**
 * What a widget says where there is no content. A page's own `slot="fallback"` takes the place of what is to be
 * read, and there is no button where asking again cannot help.
 */
export function statusMessage(
  state: State<unknown>,
  language: Language,
  kind: 'related' | 'schools' | 'wages',
  retry?: () => void,
): unknown {
  switch (state.status) {
    case 'loading':
      return html`<span class="visually-hidden">${language.say(`${kind}.loading`)}</span>`;
    case 'empty':
      return html`<slot name="fallback"><p part="message">${language.say(`${kind}.empty`)}</p></slot>`;
    case 'failed':
      return html`<slot name="fallback">
        <p part="message">
          ${language.say(`failed.${state.error.reason}`)} ${retry ? retryButton(language, retry) : nothing}
        </p>
      </slot>`;
    default:
      return nothing;
  }
}

const retryButton = (language: Language, retry: () => void) =>
  html`<button part="retry" type="button" @click=${retry}>${language.say('tryAgain')}</button>`;

/**
 * The shape of a widget whose content is still to come. Until it is asked for, a page's own `slot="fallback"` is
 * better: it lies over the shape, which still holds the room open.
 */
export function skeleton(content: TemplateResult, status: 'waiting' | 'loading'): TemplateResult {
  const bones = html`<div part="skeleton" aria-hidden="true">
    ${content}
    <div part="sources"><span class="bone"></span><span class="bone middle"></span></div>
  </div>`;
  return status === 'loading'
    ? bones
    : html`<div class="waiting">
        ${bones}
        <div><slot name="fallback" @slotchange=${cover}></slot></div>
      </div>`;
}

function cover({ currentTarget }: Event) {
  const slot = currentTarget as HTMLSlotElement;
  slot.closest('.waiting')!.classList.toggle('covered', slot.assignedNodes().length > 0);
}

/** The heading's shape, while nothing says what it will be. */
export const headingBone: TemplateResult = html`<span part="heading" aria-hidden="true"
  ><span class="bone middle"></span
></span>`;
