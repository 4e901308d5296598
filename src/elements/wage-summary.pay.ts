import type { Amount } from '../contract/parts.js';
import type { OccupationWage, Pay } from '../contract/wages.js';
import { formatAmount, type Per } from '../ui/format.js';
import { words } from '../ui/words.js';

/** Which figures a table shows, and how. */
export interface Manner {
  measure: 'mean' | 'median';
  per: Per;
  range: boolean;
  /** ISO 4217 code. */
  currency: string;
  linkTemplate: string | null;
}

/** What one row says of pay. */
export interface PayInWords {
  figure: string;
  /** Why the figure is not what its column says. */
  remark?: string;
}

/** A job's pay in the unit of the table; undefined where the source publishes none in it. */
export const payOf = ({ annual, hourly }: OccupationWage, per: Per): Pay | undefined =>
  per === 'year' ? annual : hourly;

/** Every state of an amount in words: a value, a floor, not released, or published in the other unit only. */
export function payInWords(wage: OccupationWage, { measure, per, currency }: Manner): PayInWords {
  const pay = payOf(wage, per);
  const otherUnit: Per = per === 'year' ? 'hour' : 'year';
  const other = pay ? undefined : payOf(wage, otherUnit);
  const amount = (pay ?? other)?.[measure];
  const figure = amount ? formatAmount(amount, other ? otherUnit : per, currency) : words.notReleased;
  if (!other) return { figure };
  return { figure: amount ? words.pay(figure, otherUnit) : figure, remark: words.onlyPer(otherUnit) };
}

/** One end of the range in words. */
export const amountInWords = (amount: Amount | undefined, { per, currency }: Manner): string =>
  amount ? formatAmount(amount, per, currency) : words.notReleased;

/** The amount at the right end of every bar: the highest that the table shows. */
export function scaleOf(wages: readonly OccupationWage[], { measure, per, range }: Manner): number {
  const shown = wages.flatMap(wage => {
    const pay = payOf(wage, per);
    return pay ? [pay[measure], ...(range ? [pay.p90] : [])] : [];
  });
  return Math.max(0, ...shown.map(amount => (typeof amount === 'number' ? amount : (amount?.atLeast ?? 0))));
}
