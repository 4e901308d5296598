import { html, nothing } from 'lit';
import type { Amount } from '../contract/parts.js';
import type { Formats, Per } from './formats.js';
import type { Values, Word, Words } from './words.js';

// The invisible right-to-left mark counts as such a letter.
const rightToLeftLetters = /[\u0590-\u08FF\u200F\uFB1D-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** One language of the widgets: its strings, and its formats of numbers, dates and lists. */
export class Language {
  /** The language tag, for `lang`. */
  readonly tag: string;
  readonly #words: Words;
  readonly #formats: Formats;
  readonly #quoted: string | undefined;

  /** `quoted` is the language of the document, if known. */
  constructor(tag: string, words: Words, formats: Formats, quoted?: string) {
    this.tag = tag;
    this.#words = words;
    this.#formats = formats;
    if (quoted && primary(quoted) !== primary(tag)) this.#quoted = quoted;
  }

  /** The writing direction of the language. */
  get dir(): 'ltr' | 'rtl' {
    return this.#formats.dir;
  }

  /** A count, such as `185,940`. */
  count(count: number): string {
    return this.#formats.count(count);
  }

  /** A date as precise as the data. */
  date(date: string): string {
    return this.#formats.date(date);
  }

  /** A list of items, with the separators of the language. */
  list(items: readonly unknown[]): unknown {
    return inOneText(this.#formats.list(items));
  }

  /** A string with values for its placeholders; a `count` also selects the plural form. */
  say<Name extends Word>(name: Name, ...values: Given<Name, string | number | undefined>): string;
  say<Name extends Word>(name: Name, ...values: Given<Name, unknown>): unknown;
  say(name: Word, values: Record<string, unknown> = {}): unknown {
    const word = this.#words[name];
    const text =
      typeof word === 'string' ? word : (word[this.#formats.category(Number(values['count']))] ?? word.other);
    const pieces: unknown[] = [...splitAtPlaces(text)];
    for (let place = 1; place < pieces.length; place += 2) {
      pieces[place] = this.#put(values[pieces[place] as string]);
    }
    return inOneText(pieces);
  }

  #put(value: unknown) {
    return typeof value === 'number' ? this.count(value) : value;
  }

  /**
   * Text of a document, which may be in another language than our strings: isolated where that makes a difference, so
   * that it is pronounced correctly, and neither affects the direction of the other. `content` is the same text with links.
   */
  quote(text: string, content: unknown = text): unknown {
    return this.dir === 'ltr' && !this.#quoted && !rightToLeftLetters.test(text)
      ? content
      : html`<bdi lang=${this.#quoted ?? nothing}>${content}</bdi>`;
  }

  /** An amount as the source gives it: `$68,090`, or `$239,200 or more`. */
  amount(amount: NonNullable<Amount>, per: Per, currency?: string): string {
    return typeof amount === 'number'
      ? this.#formats.money(amount, per, currency)
      : this.say('pay.orMore', { amount: this.#formats.money(amount.atLeast, per, currency) });
  }
}

/** The language of a tag, without its region: `es` for `es-MX`. */
export const primary = (tag: string): string => tag.toLowerCase().split('-', 1)[0]!;

/** Joins pieces that are all text into one string: each alone would be a child part of Lit's. */
const inOneText = (pieces: unknown[]): unknown =>
  pieces.every(piece => typeof piece === 'string') ? pieces.join('') : pieces;

const split = new Map<string, string[]>();

/** A string split at its placeholders: every other piece is the name of one. */
function splitAtPlaces(text: string): string[] {
  let pieces = split.get(text);
  if (!pieces) split.set(text, (pieces = text.split(/\{(\w+)\}/)));
  return pieces;
}

/** Values for all placeholders of a string; no argument if it has none. */
type Given<Name extends Word, Value> = [keyof Values<Name, Value>] extends [never]
  ? []
  : [values: Values<Name, Value>];
