import { primary } from '../i18n/language.js';
import { addPageWords } from '../i18n/registry.js';

/**
 * The strings that pages add. They apply to all pages that one process renders, so pages of
 * one language must agree.
 */
export class PageWords {
  readonly #known = new Map<string, string>();

  /** Adds the strings of a page, or throws if an earlier page has different ones. */
  use(words: ReadonlyMap<string, string>, lang: string | undefined, read: (stretch: string) => string): void {
    for (const [language, text] of words) {
      if (this.#known.has(language)) continue;
      this.#known.set(language, text);
      addPageWords(language, read(text));
    }
    for (const [language, text] of this.#known) {
      if (primary(language) !== primary(lang || 'en') || words.get(language) === text) continue;
      throw new Error(
        `has different words for "${language}" than an earlier page: prerender such pages separately`,
      );
    }
  }
}
