import { css, html, nothing, type TemplateResult } from 'lit';
import { isPlain } from '../../view/link.js';
import { reportAttribute } from '../../widget/attributes.js';
import type { Language } from '../../i18n/language.js';
import type { ShownSchool } from './groups.js';

/** What the one-line link or button needs to know about its list. */
interface Jump {
  kind: 'link' | 'button';
  /** The schools that the list shows; undefined while they are not known. */
  schools: readonly ShownSchool[] | undefined;
  /** Id of the list; empty if the page sets none. */
  id: string;
  /** Moves to the list; undefined while the page has none. */
  go: (() => void) | undefined;
  language: Language;
}

/** A link such as "View 6 popular schools »", or the button "Show me popular schools". */
export function jump({ kind, schools, id, go, language }: Jump): TemplateResult {
  const count = schools?.length;
  if (count === 0) return html`<span part="message">${language.say('schools.empty')}</span>`;
  const activate = (event: MouseEvent) => {
    if (!go || !isPlain(event)) return;
    // Not left to the browser, which would resolve the fragment against the page's <base>.
    event.preventDefault();
    go();
  };
  // Paid placements are not called popular.
  const isPopular = schools?.every(({ paid }) => !paid);
  const popular = isPopular ? '.popular' : '';
  const view =
    count === undefined
      ? language.say('schools.view')
      : language.say(`schools.view.${isPopular ? 'popular' : 'count'}`, { count });
  return kind === 'link'
    ? html`<a part="jump" href=${id ? `#${id}` : nothing} @click=${activate}
        >${view}${count === undefined ? nothing : html`<span aria-hidden="true"> »</span>`}</a
      >`
    : html`<button part="jump" type="button" ?disabled=${!go} @click=${activate}>
        ${language.say(`schools.show${popular}`, { count })}
      </button>`;
}

/** Its skeleton until the strings are loaded, as high as a line or a button. */
export const jumpBone = (kind: Jump['kind']): TemplateResult =>
  kind === 'link'
    ? html`<span class="bone words"></span>`
    : html`<button part="jump" type="button" disabled aria-hidden="true">
        <span class="bone words"></span>
      </button>`;

/** Reports to the page's developer that a link or button has no list. */
export function reportMissingList(host: Element, id: string | null): void {
  const fault = id ? `for="${id}" does not match a list` : 'for is missing';
  reportAttribute(host, `${fault}: it must be the id of the <popular-schools> to go to`);
}

/** The one-line link and the button to a list; the button looks like the one for more schools. */
export const jumpStyles = css`
  :host(:is([display='link'], [display='button'])) {
    display: inline;
    container-type: normal;
    margin-block: 0;
  }

  /* In a line of text, without making it higher. */
  .bone.words {
    display: inline-block;
    inline-size: 11em;
    block-size: 0.7em;
    border: 0;
  }

  a[part='jump'] {
    font-weight: 600;
  }
`;
