/** What pay is counted by. */
export type Per = 'year' | 'hour';

/** How one language puts numbers, sums, dates and lists. */
export interface Formats {
  /** The direction that the language is written in. */
  readonly dir: 'ltr' | 'rtl';
  /** The plural category of a count. */
  category: (count: number) => Intl.LDMLPluralRule;
  /** A count, such as `185,940`. */
  count: (count: number) => string;
  /** A sum of money, such as `$68,090` a year or `$32.74` an hour. */
  money: (amount: number, per: Per, currency?: string) => string;
  /** A date as precise as the data have it: `August 1, 2025`, `August 2025`, `2025`. */
  date: (date: string) => string;
  /** Several things in a row, with what the language puts between them. */
  list: (items: readonly unknown[]) => unknown[];
}

/** Annual pay is shown in whole units, hourly pay to the cent. */
export const digitsOf = (per: Per): number => (per === 'year' ? 0 : 2);
