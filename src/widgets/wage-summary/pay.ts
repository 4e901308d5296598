import type { Amount, Career } from '../../contract/parts.js';
import type { OccupationWage, Pay } from '../../contract/wages.js';
import type { Per } from '../../i18n/formats.js';
import type { Language } from '../../i18n/language.js';

/** Which figures a table shows, and how. */
export interface PayOptions {
  measure: 'mean' | 'median';
  per: Per;
  range: boolean;
  /** ISO 4217 code. */
  currency: string;
  /** The career that the page is about. */
  career: Career;
  /** The amount at the right end of every bar. */
  scale: number;
  linkTemplate: string | null;
  language: Language;
}

/** The text of one row about pay. */
export interface PayInWords {
  figure: string;
  /** Why the figure is not what its column says. */
  remark?: string;
}

/** A job's pay in the unit of the table; undefined if the source publishes none in it. */
export const payOf = ({ annual, hourly }: OccupationWage, per: Per): Pay | undefined =>
  per === 'year' ? annual : hourly;

/** A job's published pay: in the table's unit if there is any, else in the other. */
function published(wage: OccupationWage, per: Per): { pay: Pay | undefined; unit: Per } {
  const pay = payOf(wage, per);
  const otherUnit: Per = per === 'year' ? 'hour' : 'year';
  const other = payOf(wage, otherUnit);
  return pay || !other ? { pay, unit: per } : { pay: other, unit: otherUnit };
}

/** An amount as text: a value, a floor, not released, or published in the other unit only. */
export function payInWords(wage: OccupationWage, options: PayOptions): PayInWords {
  const { pay, unit } = published(wage, options.per);
  const figure = inWords(pay?.[options.measure], unit, options);
  return unit === options.per ? { figure } : { figure, remark: options.language.say(`wages.only.${unit}`) };
}

/** A figure of the range, formatted like `payInWords`. */
export function rangeInWords(wage: OccupationWage, figure: keyof Pay, options: PayOptions): string {
  const { pay, unit } = published(wage, options.per);
  return inWords(pay?.[figure], unit, options);
}

function inWords(amount: Amount | undefined, unit: Per, { per, currency, language }: PayOptions): string {
  if (!amount) return language.say('wages.notReleased');
  const figure = language.amount(amount, unit, currency);
  return unit === per ? figure : language.say(`pay.${unit}`, { amount: figure });
}

/** The additional columns of a table with the range; none without. */
export function rangeColumns({
  range,
  measure,
  language,
}: PayOptions): { figure: 'p10' | 'median' | 'p90'; name: string }[] {
  if (!range) return [];
  const figures = measure === 'median' ? (['p10', 'p90'] as const) : (['p10', 'median', 'p90'] as const);
  return figures.map(figure => ({ figure, name: language.say(`wages.${figure}`) }));
}

/** The amount at the right end of every bar: the highest that the table shows. */
export function scaleOf(
  wages: readonly OccupationWage[],
  { measure, per, range }: Pick<PayOptions, 'measure' | 'per' | 'range'>,
): number {
  const shown = wages.flatMap(wage => {
    const pay = payOf(wage, per);
    return pay ? [pay[measure], ...(range ? [pay.p90] : [])] : [];
  });
  return Math.max(0, ...shown.map(amount => (typeof amount === 'number' ? amount : (amount?.atLeast ?? 0))));
}
