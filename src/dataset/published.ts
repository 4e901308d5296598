import type { Amount } from '../contract/parts.js';
import type { OccupationWage, Pay } from '../contract/wages.js';
import type { OewsFile, OewsRow, TopCodes } from './oews-file.js';

/** The figures that BLS publishes for one occupation. */
export type Published = OccupationWage & { code: string };

const notReleased = '*';

/** The figures of a row; undefined for a broader group, which repeats the detailed occupations. */
export function publishedIn(row: OewsRow, { topCodes }: OewsFile): Published | undefined {
  if (row.has('group') && row.text('group') !== 'detailed') return undefined;
  const only = publishedOnly(row);
  return {
    title: row.code('title', /\S/),
    code: row.code('code', /^\d\d-\d{4}$/),
    ...(row.has('employment') && { employment: employmentIn(row) }),
    ...(only !== 'hourly' && { annual: payIn(row, 'annual', topCodes) }),
    ...(only !== 'annual' && { hourly: payIn(row, 'hourly', topCodes) }),
  };
}

// If a table has lost its flags, a mean in one unit only means the same: BLS derives one unit from
// the other whenever it publishes both.
function publishedOnly(row: OewsRow): keyof TopCodes | undefined {
  const flags = row.has('annualOnly') && row.has('hourlyOnly');
  const lacks = (name: 'annualMean' | 'hourlyMean') => row.text(name) === notReleased;
  const annualOnly = flags ? row.flag('annualOnly') : lacks('hourlyMean') && !lacks('annualMean');
  const hourlyOnly = flags ? row.flag('hourlyOnly') : lacks('annualMean') && !lacks('hourlyMean');
  return annualOnly ? 'annual' : hourlyOnly ? 'hourly' : undefined;
}

const employmentIn = (row: OewsRow) => (row.text('employment') === '**' ? null : row.number('employment'));

function payIn(row: OewsRow, per: keyof TopCodes, topCodes: TopCodes | undefined): Pay {
  const amount = (name: keyof Pay, column: Parameters<OewsRow['text']>[0]): Pay => {
    if (!row.has(column)) return {};
    return { [name]: amountIn(row, column, topCodes?.[per]) };
  };
  return {
    ...amount('mean', `${per}Mean`),
    ...amount('median', `${per}Median`),
    ...amount('p10', `${per}P10`),
    ...amount('p25', `${per}P25`),
    ...amount('p75', `${per}P75`),
    ...amount('p90', `${per}P90`),
  };
}

function amountIn(row: OewsRow, column: Parameters<OewsRow['text']>[0], topCode?: number): Amount {
  const text = row.text(column);
  if (text === notReleased) return null;
  if (text !== '#') return row.number(column);
  return topCode
    ? { atLeast: topCode }
    : row.reject(column, '"#" stands for an amount that this file does not state.');
}
