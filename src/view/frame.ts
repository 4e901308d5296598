import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../contract/parts.js';
import type { Language } from '../i18n/language.js';
import type { State } from '../widget/loader.js';
import { credits } from './credits.js';
import { facade, headingBone, skeleton, statusMessage } from './states.js';

/** What a widget's frame contains. */
export interface Frame<Document> {
  state: State<Document>;
  language: Language;
  /** Prefix of the strings for the states without content. */
  kind: 'related' | 'schools' | 'wages';
  /** Whether the strings are loaded. */
  canSpeak: boolean;
  /** `lang` and `dir` of our own text, if they differ from the page's. */
  marks: { lang?: string | undefined; dir?: string | undefined };
  headingLevel: number;
  title: unknown;
  sources: readonly Source[];
  /** The content, once loaded. */
  content: () => TemplateResult;
  /** The skeleton of the content. */
  bones: () => TemplateResult;
  /** The hosts that still need consent. */
  servers: readonly string[];
  /** Whether the page itself provides the document, so that only pictures are requested. */
  hasDocument: boolean;
  /** Moves focus to the heading. */
  focus: () => void;
  /** Grants consent for the hosts. */
  agree: () => void;
  /** Loads again. */
  retry: () => void;
}

/** Everything in a widget's shadow root: heading, state, content and credits. */
export function frame<Document>(frame: Frame<Document>): TemplateResult {
  const { state, language, kind, canSpeak, marks, headingLevel, title, servers, hasDocument } = frame;
  const awaitsConsent = state.status === 'waiting' && state.for === 'consent';
  // The button is removed when the request is sent, so focus moves to where the content will be.
  const focusAnd = (act: () => void) => () => {
    frame.focus();
    act();
  };
  const isToCome = !awaitsConsent && (state.status === 'waiting' || state.status === 'loading');
  return html`
    <div part="base" lang=${marks.lang ?? nothing} dir=${marks.dir ?? nothing}>
      <div class="held">
        <div id="title" tabindex="-1">
          <slot name="heading"
            >${title ? heading(headingLevel, 'heading', title) : isToCome ? headingBone : nothing}</slot
          >
        </div>
        <div role="status">
          ${canSpeak ? statusMessage(state, language, kind, hasDocument ? undefined : focusAnd(frame.retry)) : nothing}
        </div>
        ${state.status === 'loaded' ? frame.content() : nothing}
        ${awaitsConsent ? html`<slot name="fallback"></slot>` : nothing}
        ${
          servers.length > 0 && canSpeak
            ? facade({
                what: hasDocument ? 'pictures' : kind,
                servers,
                language,
                agree: focusAnd(frame.agree),
              })
            : nothing
        }
        ${isToCome ? skeleton(frame.bones(), state.status) : nothing}
        ${'document' in state ? credits(frame.sources, language) : nothing}
      </div>
      <slot name="footer"></slot>
    </div>
  `;
}

/** A native heading of a level that the page chooses, capped at 6. */
export function heading(level: number, part: string, content: unknown): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    default:
      return html`<h6 part=${part}>${content}</h6>`;
  }
}
