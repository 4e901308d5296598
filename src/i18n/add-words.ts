import { reportOnce } from '../load/report.js';
import { english, registerOwn, type SomeWords } from './registry.js';

/** A language, or one with a region or a script: what `wordsIn` looks for. */
const findable = /^[a-z]{2,3}(-([a-z]{2}|[a-z]{4}|\d{3}))?$/i;

/**
 * Has the widgets say some things in other words, or speak one more language: `addWords('es', { tryAgain: 'Otra vez' })`.
 * What is not added stays as it is; the words of a region (`es-MX`) or a script (`zh-Hant`) stand above those of
 * its language.
 */
export function addWords(language: string, words: SomeWords): void {
  if (!findable.test(language))
    reportOnce(
      `"${language}" is to be a language, or one with a region or a script, such as es, es-MX or zh-Hant; its words are not used`,
    );
  else if (!isObject(words)) reportOnce(`the words of "${language}" are to be an object of names and words`);
  else registerOwn(language.toLowerCase(), usable(language, words));
}

/** The words that can be used; of the others the page's developer is told, once for all. */
function usable(language: string, words: object): SomeWords {
  const all = Object.entries(words);
  const faults = all.flatMap(([name, word]) => faultIn(name, word) ?? []);
  if (faults.length > 0) reportOnce(`words of "${language}" that are not used: ${faults.join('; ')}`);
  return Object.fromEntries(all.filter(([name, word]) => !faultIn(name, word)));
}

function faultIn(name: string, word: unknown): string | undefined {
  const isKnown = Object.hasOwn(english(), name);
  if (!isKnown && isOurs(name)) return `"${name}" is the name of none`;
  const forms =
    typeof word === 'string' ? [word] : isObject(word) && 'other' in word ? Object.values(word) : [];
  if (forms.length === 0 || !forms.every(form => form && typeof form === 'string')) {
    return `"${name}" is to be words, or words by plural category with "other" among them`;
  }
  const known = JSON.stringify(isKnown ? english()[name as keyof SomeWords] : word);
  const strange = forms
    .join()
    .match(/\{\w*\}/g)
    ?.find(place => !known.includes(place));
  return strange && `"${name}" has no ${strange}`;
}

// What begins like none of our words may be said by a widget that is not here, or not yet.
function isOurs(name: string): boolean {
  const start = name.slice(0, name.indexOf('.') + 1);
  return Object.keys(english()).some(known => known.startsWith(start));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
