import { html, nothing, type TemplateResult } from 'lit';
import type { State } from '../widget/loader.js';
import type { Area } from '../contract/parts.js';
import type { Language } from '../i18n/language.js';

/**
 * What a widget says if there is no content. A page's own `slot="fallback"` replaces the message,
 * and there is no button if a retry cannot help.
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
 * The skeleton of a widget. Until its document is requested, a page's own `slot="fallback"` is
 * better: it covers the skeleton, which still reserves the space.
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

/** The heading's skeleton, while its text is unknown. */
export const headingBone: TemplateResult = html`<span part="heading" aria-hidden="true"
  ><span class="bone middle"></span
></span>`;

/** What the reader is asked to consent to. */
interface Facade {
  /** The kind of content to show. */
  what: 'related' | 'schools' | 'wages' | 'pictures';
  /** The hosts that it would be loaded from. */
  servers: readonly string[];
  language: Language;
  agree: () => void;
}

/** The placeholder for content that waits for consent: it names the hosts that would be contacted. */
export function facade({ what, servers, language, agree }: Facade): TemplateResult {
  const host = language.list(servers.map(server => html`<bdi>${server}</bdi>`));
  return html`<div part="facade">
    <p id="facade">${language.say('consent.note', { host })}</p>
    <button part="allow" type="button" aria-describedby="facade" @click=${agree}>
      ${language.say(`consent.${what}`, { host })}
    </button>
  </div>`;
}

/** Says that national figures are shown because the requested state has no document. */
export function nationNote(
  kind: 'schools' | 'wages',
  area: Area,
  { state, src }: { state: string | null; src: string | null },
  language: Language,
): unknown {
  if (!state || area.type !== 'nation' || src) return nothing;
  const values = { state: state.toUpperCase(), nation: language.quote(area.name) };
  return html`<p part="note">${language.say(`${kind}.nation`, values)}</p>`;
}
