import type { Amount } from '../contract/parts.js';

/** The language of everything that a reader sees. */
const language = 'en-US';

/** What pay is counted by. */
export type Per = 'year' | 'hour';

const dollars = (currency: string, per: Per) =>
  new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    // Annual pay in whole units, hourly pay to the cent.
    minimumFractionDigits: per === 'year' ? 0 : 2,
    maximumFractionDigits: per === 'year' ? 0 : 2,
  });

const formats = new Map<string, Intl.NumberFormat>();

/** A sum of money, such as `$68,090` a year or `$32.74` an hour. */
export function formatMoney(amount: number, per: Per, currency = 'USD'): string {
  const key = currency + per;
  const format = formats.get(key) ?? dollars(currency, per);
  formats.set(key, format);
  return format.format(amount);
}

/** An amount that the source gives: `$68,090`, or `$239,200 or more`. */
export function formatAmount(amount: NonNullable<Amount>, per: Per, currency?: string): string {
  return typeof amount === 'number'
    ? formatMoney(amount, per, currency)
    : `${formatMoney(amount.atLeast, per, currency)} or more`;
}

const counts = new Intl.NumberFormat(language);

/** A count, such as `185,940`. */
export const formatCount = (count: number): string => counts.format(count);

/** A date as precise as the data have it: `August 1, 2025`, `August 2025`, `2025`. */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const format = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
}
