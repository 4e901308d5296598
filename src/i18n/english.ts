const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/**
 * Numbers, sums and dates in the English of the United States, as `Intl` puts them; undefined for what is better left
 * to it. Most pages need no more, and the first use of `Intl` on a page takes a telephone a tenth of a second.
 */
export const english = {
  category: (count: number): 'one' | 'other' => (count === 1 ? 'one' : 'other'),

  count: (count: number): string | undefined =>
    Number.isSafeInteger(count) && count >= 0 ? grouped(String(count)) : undefined,

  /** A sum of dollars, with so many digits for cents. */
  dollars: (amount: number, digits: number): string | undefined => {
    const [whole = '', cents = ''] = String(amount).split('.');
    // Where there is nothing to round.
    if (!/^\d+$/.test(whole) || !/^\d*$/.test(cents) || cents.length > digits) return undefined;
    return `$${grouped(whole)}${digits ? `.${cents.padEnd(digits, '0')}` : ''}`;
  },

  date: (date: string): string => {
    const [year, month, day] = date.split('-').map(Number);
    return [month && months[month - 1], day && `${day},`, year].filter(Boolean).join(' ');
  },

  list: (items: readonly unknown[]): unknown[] => items.flatMap(item => [', ', item]).slice(1),
};
