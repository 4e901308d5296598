import { registerTranslation } from '@shoelace-style/localize';
import { en } from './en.js';
import type { Words } from './words.js';

/** Words that a page adds: some or all of a language's. */
export type SomeWords = Partial<{ [Name in keyof Words]: Words[Name] | string }>;

/** What the page says itself, by language; it stays above the built-in words, whichever come first. */
const own = new Map<string, SomeWords>();

let version = 0;

/** Grows whenever there are words that were not there before. */
export const wordsVersion = (): number => version;

register('en', en);

/** What is said where a language lacks a word. */
export const englishWords = (): Words => ({ ...en, ...own.get('en') }) as Words;

/** Has every widget speak with these words too. */
export function register(tag: string, words: SomeWords): void {
  version++;
  registerTranslation({ $code: tag, $name: tag, $dir: 'ltr', ...words, ...own.get(tag) });
}

/** As `register`, for words that nothing built in may replace. */
export function registerOwn(tag: string, words: SomeWords): void {
  own.set(tag, { ...own.get(tag), ...words });
  register(tag, {});
}
