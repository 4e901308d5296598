import type { Amount } from '../contract/parts.js';
import type { OccupationWage, Pay } from '../contract/wages.js';
import type { OewsFile, OewsRow, TopCodes } from './oews-file.js';
import { isCombined } from './soc.js';

/** The figures that BLS publishes for one occupation. */
export interface Published extends Omit<OccupationWage, 'key' | 'url'> {
  code: string;
  /** Jobs in the occupation per 1,000 jobs in the area; null if BLS does not release it. */
  jobsPer1000?: number | null;
  /** Location quotient: its share of jobs in the area over its share in the nation; null if BLS does not release it. */
  quotient?: number | null;
}

/** What is needed to interpret a row. */
export interface Beside {
  /** Whether O*NET has an occupation of a SOC code. */
  isOccupation: (soc: string) => boolean;
  /** What BLS publishes for the nation, by code. */
  nation?: ReadonlyMap<string, Published> | undefined;
}

type Unit = keyof TopCodes;
type Column = Parameters<OewsRow['text']>[0];

const notReleased = '*';
const fewJobs = '**';

/** The figures of a row; undefined for a broader group, which repeats the detailed occupations. */
export function publishedIn(row: OewsRow, file: OewsFile, beside: Beside): Published | undefined {
  if (row.has('group') && row.text('group').toLowerCase() !== 'detailed') return undefined;
  const code = row.code('code', /^\d\d-\d{4}$/);
  if (row.has('group') && !beside.isOccupation(code) && !isCombined(code)) rejectCode(row, code);
  const only = publishedOnly(row, file, beside.nation?.get(code));
  return {
    title: row.code('title', /\S/),
    code,
    ...countIn(row, file, 'employment'),
    ...countIn(row, file, 'jobsPer1000'),
    ...countIn(row, file, 'quotient'),
    ...(only !== 'hourly' && { annual: payIn(row, 'annual', file) }),
    ...(only !== 'annual' && { hourly: payIn(row, 'hourly', file) }),
  };
}

/** The figures that documents show. */
export const figuresOf = ({ employment, annual, hourly }: Published) => ({
  ...(employment !== undefined && { employment }),
  ...(annual && { annual }),
  ...(hourly && { hourly }),
});

// Otherwise all occupations that it combines would have no pay, without any warning.
function rejectCode(row: OewsRow, code: string) {
  row.reject(
    'code',
    `"${code}" is neither an occupation of O*NET nor a code that is known to combine some.`,
    'Update career-widgets, which has to know what BLS combines under it; until then, read the edition before this.',
  );
}

// If a table has lost its flags, the national ones apply. Without those, a mean in one unit only means the same: BLS
// derives one unit from the other whenever it publishes both.
function publishedOnly(row: OewsRow, { isExtract }: OewsFile, nation: Published | undefined) {
  if (row.has('annualOnly') && row.has('hourlyOnly')) {
    return unitOf(row.flag('annualOnly'), row.flag('hourlyOnly'));
  }
  if (isExtract && nation) return unitOf(!nation.hourly, !nation.annual);
  if (!row.has('annualMean') || !row.has('hourlyMean')) return undefined;
  const lacks = (column: Column) => row.text(column) === notReleased || isBlank(row, isExtract, column);
  const [annual, hourly] = [!lacks('annualMean'), !lacks('hourlyMean')];
  return unitOf(annual && !hourly, hourly && !annual);
}

const unitOf = (annualOnly: boolean, hourlyOnly: boolean): Unit | undefined =>
  annualOnly ? 'annual' : hourlyOnly ? 'hourly' : undefined;

// An extract has blanks in place of the marks.
const isBlank = (row: OewsRow, isExtract: boolean, column: Column) => isExtract && row.text(column) === '';

function countIn(row: OewsRow, { isExtract }: OewsFile, name: 'employment' | 'jobsPer1000' | 'quotient') {
  // The national file has these columns too, but leaves them blank.
  if (!row.has(name) || (name !== 'employment' && !isExtract && row.text(name) === '')) return {};
  const isWithheld = row.text(name) === fewJobs || isBlank(row, isExtract, name);
  return { [name]: isWithheld ? null : row.number(name) };
}

function payIn(row: OewsRow, per: Unit, file: OewsFile): Pay {
  const amount = (name: keyof Pay, column: Column): Pay =>
    row.has(column) ? { [name]: amountIn(row, column, file, per) } : {};
  return {
    ...amount('mean', `${per}Mean`),
    ...amount('median', `${per}Median`),
    ...amount('p10', `${per}P10`),
    ...amount('p25', `${per}P25`),
    ...amount('p75', `${per}P75`),
    ...amount('p90', `${per}P90`),
  };
}

function amountIn(row: OewsRow, column: Column, { isExtract, topCodes }: OewsFile, per: Unit): Amount {
  const text = row.text(column);
  if (text === notReleased || isBlank(row, isExtract, column)) return null;
  if (text !== '#') return row.number(column);
  return topCodes
    ? { atLeast: topCodes[per] }
    : row.reject(column, '"#" stands for an amount that this file does not state.');
}
