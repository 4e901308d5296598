import { words as shared } from './shared-words.js';
import type { Words } from './words.js';

/** Words that a page adds: some or all of a language's. */
export type SomeWords = Partial<{ [Name in keyof Words]: Words[Name] | string }>;

type ByLanguage = Map<string, SomeWords>;

/** The words that come with the library, by language; a widget brings its own English. */
const builtIn: ByLanguage = new Map([['en', shared]]);

/** What the page says itself, by language or region; it stands above the built-in words, whichever come first. */
const own: ByLanguage = new Map();

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
export function register(tag: string, words: SomeWords, place = builtIn): void {
  version++;
  place.set(tag, { ...place.get(tag), ...words });
  update();
}

/** As `register`, for words that nothing built in may replace. */
export const registerOwn = (tag: string, words: SomeWords): void => register(tag, words, own);

/** The English of the widgets that are here. */
export const english = (): SomeWords => builtIn.get('en')!;

/**
 * What is said in a language: in the words of its region or script, else its own, else in English. Undefined where
 * there are no words of it.
 */
export function wordsIn(tag: string): Words | undefined {
  const [language, ...parts] = tag.toLowerCase().split('-');
  const words = merged(language!, ...parts.map(part => `${language}-${part}`));
  return Object.keys(words).length > 0 ? ({ ...merged('en'), ...words } as Words) : undefined;
}

const merged = (...names: string[]): SomeWords =>
  Object.assign({}, ...names.flatMap(name => [builtIn.get(name), own.get(name)])) as SomeWords;
