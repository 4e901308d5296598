import { configure, onConfigure } from '../load/endpoint.js';
import { Part } from '../load/part.js';
import { reportOnce } from '../load/report.js';
import { english } from './formats.js';
import { Language, primary } from './language.js';
import { words as shared } from './shared-words.js';
import type { Words } from './words.js';

/** Words that a page adds: some or all of a language's. */
export type SomeWords = Partial<{ [Name in keyof Words]: Words[Name] | string }>;

type ByLanguage = Map<string, SomeWords>;

/** What the widgets say in English: each brings its own. */
let englishWords: SomeWords = shared;

/** What the page says itself, by language or region; it stands above the built-in words, whichever come first. */
const own: ByLanguage = new Map();

/** What the page has added that nobody has checked yet. */
const unchecked: [language: string, words: SomeWords | string][] = [];

/** The languages that come in files of their own. English is always there, because the others fall back to it. */
const files = new Map<string, Part<{ words: Words }>>([
  ['ar', new Part('the words of "ar"', () => import('./ar.js'))],
  ['es', new Part('the words of "es"', () => import('./es.js'))],
]);

/** How other languages than plain English are put, and the check of words that a page adds. */
const others = new Part('the code for other languages', () => import('./other-languages.js'));

const languages = new Map<string, Language>();
onConfigure(() => languages.clear());

/** Has the widgets speak with these English words too. */
export function register(words: SomeWords): void {
  englishWords = { ...englishWords, ...words };
  languages.clear();
}

/**
 * Has the widgets say some things in other words, or speak one more language: `addWords('es', { tryAgain: 'Otra vez' })`.
 * What is not added stays as it is; the words of a region (`es-MX`) or a script (`zh-Hant`) stand above those of
 * its language. A server awaits `loadLanguage` afterwards.
 */
export function addWords(language: string, words: SomeWords): void {
  unchecked.push([language, words]);
  configure({});
}

/** As `addWords`, for the text of a page's JSON script. */
export function addPageWords(language: string, text: string): void {
  unchecked.push([language, text]);
  configure({});
}

const read = new WeakSet<Element>();

/**
 * Adds the words that a page holds in `<script type="application/json" data-career-widgets-words="es">`, each script
 * once. One that the parser is still at waits for the next call.
 */
export function readPageWords(page: Document): void {
  // A form or a picture of the page may have the name of a document's own method.
  const scripts = Document.prototype.querySelectorAll.call(page, 'script[data-career-widgets-words]');
  for (const script of scripts as NodeListOf<HTMLElement>) {
    const isWhole = script.nextSibling || page.readyState !== 'loading';
    if (!isWhole || read.has(script)) continue;
    read.add(script);
    addPageWords(script.dataset['careerWidgetsWords']!, script.textContent);
  }
}

/**
 * Brings what it takes to speak a language, such as `es` or `es-MX`. Only a server has to call it, before it renders;
 * in a page the widgets do. Never rejects: English stands in for what cannot be had.
 */
export async function loadLanguage(tag: string): Promise<void> {
  await Promise.all([others.load(), files.get(primary(tag))?.load()]);
}

/** Resolves once a language can be spoken; undefined where it can be, or has been given up. */
export function languageToCome(tag: string): Promise<unknown> | undefined {
  if (isPlainEnglish(tag) && unchecked.length === 0) return undefined;
  const coming = [others, files.get(primary(tag))].flatMap(part => part?.coming ?? []);
  return coming.length > 0 ? Promise.all(coming) : undefined;
}

/**
 * How the widgets speak where a page names a language; English where it names none that anybody has words of. `quoted`
 * is the language of the document, where that is known.
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

/** English as the United States have it, which is all that nearly all pages speak. */
const isPlainEnglish = (tag: string) => /^(en(-us)?)?$/i.test(tag);

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
  Object.assign({}, ...names.flatMap(name => [builtIn(name), own.get(name)])) as SomeWords;

const builtIn = (name: string) => (name === 'en' ? englishWords : files.get(name)?.code?.words);

function takeUnchecked() {
  if (!others.code) return;
  for (const [language, added] of unchecked.splice(0)) {
    const { words, note } = others.code.usableWords(language, added, englishWords);
    if (note) reportOnce(note);
    const name = language.toLowerCase();
    // An empty set would be a language that is spoken in English alone.
    if (Object.keys(words).length > 0) own.set(name, { ...own.get(name), ...words });
    languages.clear();
  }
}
