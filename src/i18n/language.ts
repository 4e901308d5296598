import { html, nothing } from 'lit';
import type { Amount } from '../contract/parts.js';
import type { Values, Word, Words } from './words.js';
import { directionOf, primary } from './tag.js';
import { Formats, inOneText, type Per } from './format.js';

// The unseen mark that makes what follows run from right to left counts as such a letter.
const rightToLeftLetters = /[\u0590-\u08FF\u200F\uFB1D-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** How the widgets speak in one language: its words, and how it puts figures, dates and lists. */
export class Language extends Formats {
  /** What the language is called, for `lang`. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly #words: Words;
  readonly #quoted: string | undefined;

  /** `quoted` is the language of the document, where that is known. */
  constructor(tag: string, words: Words, quoted?: string) {
    super(tag);
    this.tag = tag;
    this.dir = directionOf(tag);
    this.#words = words;
    if (quoted && primary(quoted) !== primary(tag)) this.#quoted = quoted;
  }

  /** A sentence with values in its places; a `count` also decides between its plural forms. */
  say<Name extends Word>(name: Name, ...values: Given<Name, string | number | undefined>): string;
  say<Name extends Word>(name: Name, ...values: Given<Name, unknown>): unknown;
  say(name: Word, values: Record<string, unknown> = {}): unknown {
    const word = this.#words[name];
    const text =
      typeof word === 'string' ? word : (word[this.category(Number(values['count']))] ?? word.other);
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
      ? this.money(amount, per, currency)
      : this.say('pay.orMore', { amount: this.money(amount.atLeast, per, currency) });
  }
}

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
