import { primary } from '../i18n/language.js';
import { addPageWords } from '../i18n/registry.js';

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
      addPageWords(language, read(text));
    }
    for (const [language, text] of this.#known) {
      if (primary(language) !== primary(lang || 'en') || words.get(language) === text) continue;
      throw new Error(`has other words of "${language}" than an earlier page: prerender such pages apart`);
    }
  }
}
