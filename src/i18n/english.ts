import { digitsOf, type Formats } from './formats.js';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/**
 * The English of the United States, as `Intl` puts it. Most pages need no more, and the first use of `Intl` on a page
 * takes a phone a tenth of a second; only currencies other than the dollar are left to it.
 */
export const english: Formats = {
  dir: 'ltr',

  category: count => (count === 1 ? 'one' : 'other'),

  // Adding makes 0 of -0, which JSON can hold.
  count: count => grouped(String(count + 0)),

  money: (amount, per, currency = 'USD') => {
    const digits = digitsOf(per);
    if (currency === 'USD') return `$${grouped(amount.toFixed(digits))}`;
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
