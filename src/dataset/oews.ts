import type { Amount } from '../contract/parts.js';
import type { OccupationWage, Pay } from '../contract/wages.js';
import { monthNamed } from './month.js';
import type { RawFolder } from './raw-folder.js';
import type { Row } from './row.js';
import { Workbook } from './workbook.js';

/** Occupational Employment and Wage Statistics of the nation. */
export interface Oews {
  /** The reference month: `2025-05`. */
  period: string;
  /** The same in words: `May 2025`. */
  vintage: string;
  /** The most detailed occupations that BLS publishes, by code: SOC's, or BLS's own where it combines some. */
  wages: ReadonlyMap<string, Published>;
}

/** What BLS publishes for one occupation. */
export type Published = OccupationWage & { code: string; employment: number | null };

const wanted = {
  pattern: /^national_M(\d{4})_dl\.xlsx$/,
  like: 'national_M2025_dl.xlsx',
  from: 'https://www.bls.gov/oes/tables.htm',
};

const columns = {
  code: 'OCC_CODE',
  title: 'OCC_TITLE',
  group: 'O_GROUP',
  employment: 'TOT_EMP',
  annualOnly: 'ANNUAL',
  hourlyOnly: 'HOURLY',
  annualMean: 'A_MEAN',
  annualMedian: 'A_MEDIAN',
  annualP10: 'A_PCT10',
  annualP25: 'A_PCT25',
  annualP75: 'A_PCT75',
  annualP90: 'A_PCT90',
  hourlyMean: 'H_MEAN',
  hourlyMedian: 'H_MEDIAN',
  hourlyP10: 'H_PCT10',
  hourlyP25: 'H_PCT25',
  hourlyP75: 'H_PCT75',
  hourlyP90: 'H_PCT90',
};
type WageRow = Row<keyof typeof columns>;

// The sums at which BLS stops telling; they differ by vintage, so each file states its own.
interface TopCodes {
  hourly: number;
  annual: number;
}

const flag = new Map([
  ['', false],
  ['TRUE', true],
]);

/** Reads the national file of BLS wages. */
export async function readOews(raw: RawFolder): Promise<Oews> {
  const workbook = await Workbook.read(raw.find(wanted));
  const notes = 'Field Descriptions';
  const [, vintage] = workbook.search(notes, /^(\w+ \d{4}) OEWS Estimates/);
  const [, hourly, annual] = workbook.search(notes, /#\s*=.*\$([\d.,]+) per hour or \$([\d.,]+) per year/);
  const sum = (text = '') => Number(text.replaceAll(',', ''));
  const topCodes = { hourly: sum(hourly), annual: sum(annual) };
  const wages = new Map<string, Published>();
  for (const row of workbook.rows(workbook.firstSheet, columns)) {
    // The wider groups repeat the detailed ones, seven of them under the same code.
    if (row.text('group') !== 'detailed') continue;
    const code = row.code('code', /^\d\d-\d{4}$/);
    if (wages.has(code)) row.reject('code', `"${code}" is there twice.`);
    wages.set(code, published(code, row, topCodes));
  }
  return { period: monthNamed(vintage!), vintage: vintage!, wages };
}

function published(code: string, row: WageRow, topCodes: TopCodes): Published {
  return {
    title: row.code('title', /\S/),
    code,
    employment: row.text('employment') === '**' ? null : row.number('employment'),
    ...(!row.oneOf('hourlyOnly', flag) && { annual: payOf(row, 'annual', topCodes) }),
    ...(!row.oneOf('annualOnly', flag) && { hourly: payOf(row, 'hourly', topCodes) }),
  };
}

function payOf(row: WageRow, per: keyof TopCodes, topCodes: TopCodes): Pay {
  const amount = (name: keyof typeof columns): Amount => {
    const text = row.text(name);
    if (text === '*') return null;
    return text === '#' ? { atLeast: topCodes[per] } : row.number(name);
  };
  return {
    mean: amount(`${per}Mean`),
    median: amount(`${per}Median`),
    p10: amount(`${per}P10`),
    p25: amount(`${per}P25`),
    p75: amount(`${per}P75`),
    p90: amount(`${per}P90`),
  };
}
