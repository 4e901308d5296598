/** The unit of time of pay. */
export type Per = 'year' | 'hour';

/** Formats numbers, amounts, dates and lists in one language. */
export interface Formats {
  /** The writing direction of the language. */
  readonly dir: 'ltr' | 'rtl';
  /** The plural category of a count. */
  category: (count: number) => Intl.LDMLPluralRule;
  /** A count, such as `185,940`. */
  count: (count: number) => string;
  /** An amount of money, such as `$68,090` a year or `$32.74` an hour. */
  money: (amount: number, per: Per, currency?: string) => string;
  /** A date as precise as the data: `August 1, 2025`, `August 2025`, `2025`. */
  date: (date: string) => string;
  /** A list of items, with the separators of the language. */
  list: (items: readonly unknown[]) => unknown[];
}

/** Annual pay is shown in whole units, hourly pay to the cent. */
export const digitsOf = (per: Per): number => (per === 'year' ? 0 : 2);

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/**
 * American English, formatted as `Intl` does. Most pages need nothing else, and the first use of `Intl` on a page
 * takes a tenth of a second on a phone; other currencies than the dollar, and sums to be rounded, are left to it.
 */
export const english: Formats = {
  dir: 'ltr',

  category: count => (count === 1 ? 'one' : 'other'),

  // Adding 0 turns -0, which JSON can represent, into 0.
  count: count => grouped(String(count + 0)),

  money: (amount, per, currency = 'USD') => {
    const digits = digitsOf(per);
    const [whole = '', cents = ''] = String(amount).split('.');
    // Where nothing has to be rounded, which `Intl` does by decimal digits.
    if (currency === 'USD' && /^\d+$/.test(whole) && cents.length <= digits)
      return `$${grouped(whole)}${digits ? `.${cents.padEnd(digits, '0')}` : ''}`;
    return new Intl.NumberFormat('en-US', {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(amount);
  },

  date: date => {
    const [year, month, day] = date.split('-').map(Number);
    return [month && months[month - 1], day && `${day},`, year].filter(Boolean).join(' ');
  },

  list: items => items.flatMap(item => [', ', item]).slice(1),
};
