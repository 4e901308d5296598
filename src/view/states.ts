import { html, nothing, type TemplateResult } from 'lit';
import type { State } from '../widget/loader.js';
import type { Area } from '../contract/parts.js';
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

/** What the reader is asked to agree to. */
interface Facade {
  /** What is to be shown. */
  what: 'related' | 'schools' | 'wages' | 'pictures';
  /** The servers that are to be asked for it. */
  servers: readonly string[];
  language: Language;
  agree: () => void;
}

/** What stands in for content that is not asked for before the reader agrees: it names who would be asked. */
export function facade({ what, servers, language, agree }: Facade): TemplateResult {
  const host = language.list(servers.map(server => html`<bdi>${server}</bdi>`));
  return html`<div part="facade">
    <p id="facade">${language.say('consent.note', { host })}</p>
    <button part="allow" type="button" aria-describedby="facade" @click=${agree}>
      ${language.say(`consent.${what}`, { host })}
    </button>
  </div>`;
}

/** Says that the nation's figures are shown, where a state's were wanted and there is no document of them. */
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
