import { html, nothing, type TemplateResult } from 'lit';
import { words } from '../ui/words.js';

/** What the one-line link or button needs to know of the list that it leads to. */
interface Jump {
  kind: 'link' | 'button';
  /** How many schools the list shows; undefined while that is not known. */
  count: number | undefined;
  /** Whether none of them is paid for: paid ones are not called popular. */
  isPopular: boolean;
  /** Whether an empty list hides the link. */
  hides: boolean;
  /** Id of the list. */
  id: string;
  /** Goes to the list; undefined while the page has none. */
  go: (() => void) | undefined;
}

/** A link such as "View 6 popular schools »", or the button "Show me popular schools". */
export function jump({ kind, count, isPopular, hides, id, go }: Jump): TemplateResult {
  if (count === 0) return html`${hides ? nothing : html`<span part="message">${words.noSchools}</span>`}`;
  const activate = (event: MouseEvent) => {
    if (!go || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Not left to the browser, which would follow a page's <base> away from the page.
    event.preventDefault();
    go();
  };
  return kind === 'link'
    ? html`<a part="jump" href="#${id}" @click=${activate}
        >${words.viewSchools(count, isPopular)}<span aria-hidden="true"> »</span></a
      >`
    : html`<button part="jump" type="button" @click=${activate}>
        ${words.showSchools(count, isPopular)}
      </button>`;
}
