import { configure, onConfigure } from '../load/endpoint.js';
import { Part } from '../load/part.js';
import { reportOnce } from '../load/report.js';
import { english } from './formats.js';
import { Language, primary } from './language.js';
import { words as shared } from './shared-words.js';
import type { Words } from './words.js';

/** Strings that a page adds: some or all of a language's. */
export type SomeWords = Partial<{ [Name in keyof Words]: Words[Name] | string }>;

type ByLanguage = Map<string, SomeWords>;

/** The strings of the widgets in English: each widget adds its own. */
let englishWords: SomeWords = shared;

/** The strings of the page, by language or region; they take precedence over the built-in ones, whichever come first. */
const own: ByLanguage = new Map();

/** Strings that the page has added and that are not validated yet. */
const unchecked: [language: string, words: SomeWords | string][] = [];

/** The languages in files of their own. English is always loaded, because it is the fallback for the others. */
const files = new Map<string, Part<{ words: Words }>>([
  ['ar', new Part('the words of "ar"', () => import('./ar.js'))],
  ['es', new Part('the words of "es"', () => import('./es.js'))],
]);

/** Formats of languages other than plain English, and validation of strings that a page adds. */
const others = new Part('the code for other languages', () => import('./other-languages.js'));

const languages = new Map<string, Language>();
onConfigure(() => languages.clear());

/** Adds English strings of a widget. */
export function register(words: SomeWords): void {
  englishWords = { ...englishWords, ...words };
  languages.clear();
}

/**
 * Replaces strings of the widgets, or adds a language: `addWords('es', { tryAgain: 'Otra vez' })`.
 * All other strings stay; those for a region (`es-MX`) or a script (`zh-Hant`) take precedence over those for
 * the language. On a server, await `loadLanguage` afterwards.
 */
export function addWords(language: string, words: SomeWords): void {
  unchecked.push([language, words]);
  configure({});
}

/** Like `addWords`, for the text of a page's JSON script. */
export function addPageWords(language: string, text: string): void {
  unchecked.push([language, text]);
  configure({});
}

const read = new WeakSet<Element>();

/**
 * Adds the strings in a page's `<script type="application/json" data-career-widgets-words="es">`, each script
 * once. One that is still being parsed waits for the next call.
 */
export function readPageWords(page: Document): void {
  // A named form or image on the page may shadow a method of `document`.
  const scripts = Document.prototype.querySelectorAll.call(page, 'script[data-career-widgets-words]');
  for (const script of scripts as NodeListOf<HTMLElement>) {
    const isWhole = script.nextSibling || page.readyState !== 'loading';
    if (!isWhole || read.has(script)) continue;
    read.add(script);
    addPageWords(script.dataset['careerWidgetsWords']!, script.textContent);
  }
}

/**
 * Loads a language, such as `es` or `es-MX`. Only a server has to call it, before it renders;
 * on a page the widgets do. Never rejects: English is the fallback for what cannot be loaded.
 */
export async function loadLanguage(tag: string): Promise<void> {
  await Promise.all([others.load(), files.get(primary(tag))?.load()]);
}

/** Resolves once a language is loaded; undefined if it is, or could not be. */
export function languageToCome(tag: string): Promise<unknown> | undefined {
  if (isPlainEnglish(tag) && unchecked.length === 0) return undefined;
  const coming = [others, files.get(primary(tag))].flatMap(part => part?.coming ?? []);
  return coming.length > 0 ? Promise.all(coming) : undefined;
}

/**
 * The language for a page's language tag; English if there are no strings for the tag. `quoted`
 * is the language of the document, if known.
 */
export function languageIn(tag: string, quoted = ''): Language {
  takeUnchecked();
  const key = `${tag} ${quoted}`;
  const language = languages.get(key) ?? makeLanguage(tag, quoted);
  languages.set(key, language);
  return language;
}

function makeLanguage(given: string, quoted: string): Language {
  const { code } = others;
  const isPlain = isPlainEnglish(given);
  const tag = isPlain ? given || 'en' : code?.canonicalTag(given);
  const words = tag && wordsIn(tag);
  return words
    ? new Language(tag, words, isPlain ? english : code!.formatsOf(tag), quoted)
    : makeLanguage('en', quoted);
}

/** American English, which is all that nearly all pages need. */
const isPlainEnglish = (tag: string) => /^(en(-us)?)?$/i.test(tag);

/**
 * The strings for a language: those of its region or script, else its own, else English. Undefined if
 * there are none for it.
 */
export function wordsIn(tag: string): Words | undefined {
  const [language, ...parts] = tag.toLowerCase().split('-');
  const words = merged(language!, ...parts.map(part => `${language}-${part}`));
  return Object.keys(words).length > 0 ? ({ ...merged('en'), ...words } as Words) : undefined;
}

const merged = (...names: string[]): SomeWords =>
  Object.assign({}, ...names.flatMap(name => [builtIn(name), own.get(name)])) as SomeWords;

const builtIn = (name: string) => (name === 'en' ? englishWords : files.get(name)?.code?.words);

function takeUnchecked() {
  if (!others.code) return;
  for (const [language, added] of unchecked.splice(0)) {
    const { words, note } = others.code.usableWords(language, added, englishWords);
    if (note) reportOnce(note);
    const name = language.toLowerCase();
    // An empty set would be a language whose strings are all English.
    if (Object.keys(words).length > 0) own.set(name, { ...own.get(name), ...words });
    languages.clear();
  }
}
