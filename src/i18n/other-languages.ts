import { digitsOf, type Formats } from './formats.js';
import type { SomeWords } from './registry.js';

// Loaded for languages other than plain American English, and for strings that a page adds.

/** The canonical form of a language tag; undefined if it is invalid, such as `auto`, for which `Intl` throws. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

const rightToLeft = ['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'];

/**
 * The locale for numbers, dates and plurals. The data are from the United States, unless a page specifies a region;
 * and engines disagree on the digits of Arabic without one.
 */
const withRegion = (tag: string): string =>
  /^(en|es)$/.test(tag) ? `${tag}-US` : tag === 'ar' ? 'ar-u-nu-latn' : tag;

const made = new Map<string, Formats>();

/** The formats of `Intl` in a language. Creating a formatter is slow, so each is cached. */
export function formatsOf(tag: string): Formats {
  const formats = made.get(tag) ?? makeFormats(tag);
  made.set(tag, formats);
  return formats;
}

function makeFormats(tag: string): Formats {
  const locale = withRegion(tag);
  const dir = rightToLeft.includes(tag.toLowerCase().split('-', 1)[0]!) ? 'rtl' : 'ltr';
  const kept = new Map<string, unknown>();
  const keep = <Format>(key: string, make: () => Format): Format => {
    if (!kept.has(key)) kept.set(key, make());
    return kept.get(key) as Format;
  };

  return {
    dir,

    category: count => keep('plural', () => new Intl.PluralRules(locale)).select(count),

    // Adding 0 turns -0, which JSON can represent, into 0.
    count: count => keep('count', () => new Intl.NumberFormat(locale)).format(count + 0),

    money(amount, per, currency = 'USD') {
      const digits = digitsOf(per);
      const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
      const format = keep(
        currency + per,
        () => new Intl.NumberFormat(locale, { style: 'currency', currency, ...options }),
      );
      const sum = format.format(amount);
      // In right-to-left text, `US$` would appear as `$US`.
      return dir === 'rtl' ? sum.replace(/[A-Z]+\p{Sc}/u, '\u2066$&\u2069') : sum;
    },

    date(date) {
      const [year, month, day] = date.split('-');
      const format = keep(
        `date${date.length}`,
        () =>
          new Intl.DateTimeFormat(locale, {
            // Always the data's own calendar: its months do not match those of another.
            calendar: 'gregory',
            year: 'numeric',
            ...(month && { month: 'long' }),
            ...(day && { day: 'numeric' }),
            timeZone: 'UTC',
          }),
      );
      return format.format(
        new Date(0).setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)),
      );
    },

    // Items may be templates, so numbers stand in for them.
    list: items =>
      keep('list', () => new Intl.ListFormat(locale, { type: 'unit' }))
        .formatToParts(items.map((_, index) => String(index)))
        .map(({ type, value }) => (type === 'element' ? items[Number(value)] : value)),
  };
}

/** A language, optionally with a region or a script: what `wordsIn` looks up. */
const findable = /^[a-z]{2,3}(-([a-z]{2}|[a-z]{4}|\d{3}))?$/i;

/** The valid strings of those that a page adds. */
interface UsableWords {
  words: SomeWords;
  /** What to report to the page's developer about the others. */
  note?: string;
}

/** Validates the strings that a page adds: an object, or the text of a JSON script. */
export function usableWords(language: string, added: unknown, english: SomeWords): UsableWords {
  if (!findable.test(language)) {
    const note = `"${language}" must be a language, optionally with a region or a script, such as es, es-MX or zh-Hant; its words are not used`;
    return { words: {}, note };
  }
  let words = added;
  try {
    if (typeof added === 'string') words = JSON.parse(added);
  } catch (error) {
    const note = `the words for "${language}" in the page are not valid JSON, so they are not used: ${String(error)}`;
    return { words: {}, note };
  }
  if (!isObject(words))
    return { words: {}, note: `the words for "${language}" must be an object of names and words` };
  const all = Object.entries(words);
  const faults = all.flatMap(([name, word]) => faultIn(name, word, english) ?? []);
  return {
    words: Object.fromEntries(all.filter(([name, word]) => !faultIn(name, word, english))),
    ...(faults.length > 0 && { note: `words for "${language}" that are not used: ${faults.join('; ')}` }),
  };
}

function faultIn(name: string, word: unknown, english: SomeWords): string | undefined {
  const isKnown = Object.hasOwn(english, name);
  if (!isKnown && isOurs(name, english)) return `"${name}" is not a name that the widgets use`;
  const forms =
    typeof word === 'string' ? [word] : isObject(word) && 'other' in word ? Object.values(word) : [];
  if (forms.length === 0 || !forms.every(form => form && typeof form === 'string')) {
    return `"${name}" must be a string, or an object of strings by plural category, including "other"`;
  }
  const known = JSON.stringify(isKnown ? english[name as keyof SomeWords] : word);
  const strange = forms
    .join()
    .match(/\{\w*\}/g)
    ?.find(place => !known.includes(place));
  return strange && `"${name}" has no ${strange}`;
}

// A name with an unknown prefix may belong to a widget that has not loaded, or not yet.
function isOurs(name: string, english: SomeWords): boolean {
  const start = name.slice(0, name.indexOf('.') + 1);
  return Object.keys(english).some(known => known.startsWith(start));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
