import { html, nothing } from 'lit';
import type { Amount } from '../contract/parts.js';
import type { Formats, Per } from './formats.js';
import type { Values, Word, Words } from './words.js';

// The unseen mark that makes what follows run from right to left counts as such a letter.
const rightToLeftLetters = /[\u0590-\u08FF\u200F\uFB1D-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** How the widgets speak in one language: its words, and how it puts figures, dates and lists. */
export class Language {
  /** What the language is called, for `lang`. */
  readonly tag: string;
  readonly #words: Words;
  readonly #formats: Formats;
  readonly #quoted: string | undefined;

  /** `quoted` is the language of the document, where that is known. */
  constructor(tag: string, words: Words, formats: Formats, quoted?: string) {
    this.tag = tag;
    this.#words = words;
    this.#formats = formats;
    if (quoted && primary(quoted) !== primary(tag)) this.#quoted = quoted;
  }

  /** The direction that the language is written in. */
  get dir(): 'ltr' | 'rtl' {
    return this.#formats.dir;
  }

  /** A count, such as `185,940`. */
  count(count: number): string {
    return this.#formats.count(count);
  }

  /** A date as precise as the data have it. */
  date(date: string): string {
    return this.#formats.date(date);
  }

  /** Several things in a row, with what the language puts between them. */
  list(items: readonly unknown[]): unknown {
    return inOneText(this.#formats.list(items));
  }

  /** A sentence with values in its places; a `count` also decides between its plural forms. */
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
   * Text of a document, which may be in another language than our words: set apart where that makes a difference, so
   * that it is read as what it is, and neither changes the order of the other. `content` is the same text with links in it.
   */
  quote(text: string, content: unknown = text): unknown {
    return this.dir === 'ltr' && !this.#quoted && !rightToLeftLetters.test(text)
      ? content
      : html`<bdi lang=${this.#quoted ?? nothing}>${content}</bdi>`;
  }

  /** An amount that the source gives: `$68,090`, or `$239,200 or more`. */
  amount(amount: NonNullable<Amount>, per: Per, currency?: string): string {
    return typeof amount === 'number'
      ? this.#formats.money(amount, per, currency)
      : this.say('pay.orMore', { amount: this.#formats.money(amount.atLeast, per, currency) });
  }
}

/** The language of a tag, without its region: `es` of `es-MX`. */
export const primary = (tag: string): string => tag.toLowerCase().split('-', 1)[0]!;

/** Pieces as one text, where all are text: each alone would be a part for Lit to keep. */
const inOneText = (pieces: unknown[]): unknown =>
  pieces.every(piece => typeof piece === 'string') ? pieces.join('') : pieces;

const split = new Map<string, string[]>();

/** A sentence in pieces, of which every other one is the name of a place. */
function splitAtPlaces(text: string): string[] {
  let pieces = split.get(text);
  if (!pieces) split.set(text, (pieces = text.split(/\{(\w+)\}/)));
  return pieces;
}

/** Values for all places of a sentence; none for one that has none. */
type Given<Name extends Word, Value> = [keyof Values<Name, Value>] extends [never]
  ? []
  : [values: Values<Name, Value>];
