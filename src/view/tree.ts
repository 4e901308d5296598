import { html, nothing, type TemplateResult } from 'lit';
import { firstOf, mostBeside, type Disclosures } from './disclosures.js';
import type { Language } from '../i18n/language.js';

/** A name and, at any depth, its children. */
export interface Branch {
  name: string;
  areas?: Branch[] | undefined;
}

/** A tree with more entries than this starts closed. */
const longest = 8;

/** The most entries to render of one tree, open or not; upper levels take precedence. */
const mostEntries = 300;

/**
 * A tree as nested lists with disclosure buttons, which every assistive
 * technology supports, where `role="tree"` is for applications. Ids begin with
 * `id`, which is unique within the shadow root.
 */
export function tree(
  branches: readonly Branch[],
  id: string,
  disclosures: Disclosures,
  language: Language,
): TemplateResult {
  const startsOpen = size(branches) <= longest;
  let room = mostEntries;
  const list = (level: readonly Branch[], path: string): TemplateResult[] => {
    const shown = Math.min(level.length, mostBeside, room);
    room -= shown;
    return firstOf(
      level,
      language,
      (branch, index) => entry(branch, `${path}-${index}`),
      words => html`<li part="area" class="rest">${words}</li>`,
      shown,
    );
  };

  const entry = ({ name, areas = [] }: Branch, path: string) => {
    if (areas.length === 0) return html`<li part="area">${language.quote(name)}</li>`;
    const open = disclosures.isOpen(path, startsOpen);
    return html`<li part="area">
      <button
        part="toggle"
        type="button"
        aria-expanded=${open}
        aria-controls=${path}
        @click=${() => disclosures.toggle(path, name, !open)}
      >
        <span>${language.quote(name)} <span part="area-count">(${language.count(areas.length)})</span></span>
      </button>
      <ul id=${path} ?hidden=${!open}>
        ${disclosures.isDrawn(path, open) ? list(areas, path) : nothing}
      </ul>
    </li>`;
  };

  return html`<ul part="areas">
    ${list(branches, id)}
  </ul>`;
}

function size(branches: readonly Branch[]): number {
  let sum = branches.length;
  for (const { areas } of branches) if (areas) sum += size(areas);
  return sum;
}
