import { en } from './en.js';
import type { Words } from './words.js';

/** Words that a page adds: some or all of a language's. */
export type SomeWords = Partial<{ [Name in keyof Words]: Words[Name] | string }>;

/** All words that there are, by language, or by language and region. */
const all = new Map<string, SomeWords>([['en', en]]);

/** What the page says itself; it stays above the built-in words, whichever come first. */
const own = new Map<string, SomeWords>();

/** The widgets on the page, which may have to say something else. */
export const speakers = new Set<{ requestUpdate(): void }>();

let version = 0;

/** Grows whenever there are words that were not there before. */
export const wordsVersion = (): number => version;

/** Has every widget look again what there is to say. */
export function update(): void {
  for (const speaker of speakers) speaker.requestUpdate();
}

/** Has every widget speak with these words too. */
export function register(tag: string, words: SomeWords): void {
  version++;
  all.set(tag, { ...all.get(tag), ...words, ...own.get(tag) });
  update();
}

/** As `register`, for words that nothing built in may replace. */
export function registerOwn(tag: string, words: SomeWords): void {
  own.set(tag, { ...own.get(tag), ...words });
  register(tag, {});
}

/**
 * What is said in a language: in the words of its region or script, else its own, else in English. Undefined where
 * there are no words of it.
 */
export function wordsOf(tag: string): Words | undefined {
  const [language, ...parts] = tag.toLowerCase().split('-');
  const names = [language!, ...parts.map(part => `${language}-${part}`)];
  const words = Object.assign({}, ...names.map(name => all.get(name))) as SomeWords;
  return Object.keys(words).length > 0 ? ({ ...all.get('en'), ...words } as Words) : undefined;
}
