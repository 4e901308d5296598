import { directionOf, withRegion } from './tag.js';
import { english } from './english.js';

/** What pay is counted by. */
export type Per = 'year' | 'hour';

/** Numbers, sums, dates and lists as one language puts them. Making a format costs much, so each is kept. */
export class Formats {
  readonly #tag: string;
  readonly #english: typeof english | undefined;
  readonly #isRightToLeft: boolean;
  readonly #kept = new Map<string, unknown>();

  constructor(tag: string) {
    this.#tag = withRegion(tag);
    this.#english = this.#tag === 'en-US' ? english : undefined;
    this.#isRightToLeft = directionOf(tag) === 'rtl';
  }

  #keep<Format>(key: string, make: (tag: string) => Format): Format {
    let format = this.#kept.get(key) as Format | undefined;
    if (format === undefined) this.#kept.set(key, (format = make(this.#tag)));
    return format;
  }

  /** The plural category of a count. */
  category(count: number): Intl.LDMLPluralRule {
    return (
      this.#english?.category(count) ?? this.#keep('plural', tag => new Intl.PluralRules(tag)).select(count)
    );
  }

  /** A count, such as `185,940`. */
  count(count: number): string {
    // Adding makes 0 of -0, which JSON can hold.
    return (
      this.#english?.count(count + 0) ??
      this.#keep('count', tag => new Intl.NumberFormat(tag)).format(count + 0)
    );
  }

  /** A sum of money, such as `$68,090` a year or `$32.74` an hour. */
  money(amount: number, per: Per, currency = 'USD'): string {
    // Annual pay in whole units, hourly pay to the cent.
    const digits = per === 'year' ? 0 : 2;
    const dollars = currency === 'USD' ? this.#english?.dollars(amount, digits) : undefined;
    if (dollars) return dollars;
    const sum = this.#keep(
      currency + per,
      tag =>
        new Intl.NumberFormat(tag, {
          style: 'currency',
          currency,
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        }),
    ).format(amount);
    // From right to left, `US$` would be seen as `$US`.
    return this.#isRightToLeft ? sum.replace(/[A-Z]+\p{Sc}/u, '\u2066$&\u2069') : sum;
  }

  /** A date as precise as the data have it: `August 1, 2025`, `August 2025`, `2025`. */
  date(date: string): string {
    return this.#keep(date, () => this.#english?.date(date) ?? this.#write(date));
  }

  #write(date: string) {
    const [year, month, day] = date.split('-');
    return this.#keep(
      `date${date.length}`,
      tag =>
        new Intl.DateTimeFormat(tag, {
          // The data's own calendar: a month of it is none of another.
          calendar: 'gregory',
          year: 'numeric',
          ...(month && { month: 'long' }),
          ...(day && { day: 'numeric' }),
          timeZone: 'UTC',
        }),
    ).format(new Date(0).setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  }

  /** Several things in a row, with what the language puts between them. */
  list(items: readonly unknown[]): unknown {
    return inOneText(this.#english ? this.#english.list(items) : this.#writeList(items));
  }

  #writeList(items: readonly unknown[]): unknown[] {
    const format = this.#keep('list', tag => new Intl.ListFormat(tag, { type: 'unit' }));
    // Items can be more than text, so numbers stand for them.
    return format
      .formatToParts(items.map((_, index) => String(index)))
      .map(({ type, value }) => (type === 'element' ? items[Number(value)] : value));
  }
}

/** Pieces as one text, where all are text: each alone would be a part for Lit to keep. */
export const inOneText = (pieces: unknown[]): unknown => (pieces.every(isText) ? pieces.join('') : pieces);

const isText = (piece: unknown) => typeof piece === 'string';
