import { reportOnce } from '../load/report.js';
import { addWords } from '../i18n/add-words.js';
import type { SomeWords } from '../i18n/registry.js';
import { primary } from '../i18n/tag.js';

/**
 * The words that pages have their widgets say. They hold for all pages that are rendered by one process, so pages of
 * one language have to agree.
 */
export class PageWords {
  readonly #known = new Map<string, string>();

  /** Has widgets speak as a page says, or throws where an earlier page said otherwise. */
  use(words: ReadonlyMap<string, string>, lang: string | undefined, read: (stretch: string) => string): void {
    for (const [language, text] of words) {
      if (this.#known.has(language)) continue;
      this.#known.set(language, text);
      add(language, read(text));
    }
    for (const [language, text] of this.#known) {
      if (primary(language) !== primary(lang || 'en') || words.get(language) === text) continue;
      throw new Error(`has other words of "${language}" than an earlier page: prerender such pages apart`);
    }
  }
}

function add(language: string, text: string) {
  try {
    addWords(language, JSON.parse(text) as SomeWords);
  } catch (error) {
    reportOnce(`the words of "${language}" in a page are not JSON, so they are not used: ${String(error)}`);
  }
}
