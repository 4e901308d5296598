import { readDelimited } from './delimited.js';
import { monthNamed } from './month.js';
import type { RawFile } from './raw-folder.js';
import { optional } from './layout.js';
import type { Row } from './row.js';
import { Workbook } from './workbook.js';

/** A file of Occupational Employment and Wage Statistics, national or by state. */
export interface OewsFile {
  /** The reference month: `2025-05`. */
  period: string;
  /** The same as text: `May 2025`. */
  vintage: string;
  /** The amounts above which BLS does not publish; they differ by vintage. */
  topCodes: TopCodes | undefined;
  /** The most detailed occupations that BLS publishes. */
  rows: AsyncIterable<OewsRow> | Iterable<OewsRow>;
}

/** US dollars per hour and per year, at or above which BLS writes "#" in place of an amount. */
export interface TopCodes {
  hourly: number;
  annual: number;
}

/** One occupation in one area. */
export type OewsRow = Row<keyof typeof columns>;

const columns = {
  area: optional('AREA_TITLE'),
  code: 'OCC_CODE',
  title: 'OCC_TITLE',
  group: optional('O_GROUP'),
  employment: optional('TOT_EMP'),
  annualOnly: optional('ANNUAL'),
  hourlyOnly: optional('HOURLY'),
  annualMean: 'A_MEAN',
  annualMedian: optional('A_MEDIAN'),
  annualP10: optional('A_PCT10'),
  annualP25: optional('A_PCT25'),
  annualP75: optional('A_PCT75'),
  annualP90: optional('A_PCT90'),
  hourlyMean: 'H_MEAN',
  hourlyMedian: optional('H_MEDIAN'),
  hourlyP10: optional('H_PCT10'),
  hourlyP25: optional('H_PCT25'),
  hourlyP75: optional('H_PCT75'),
  hourlyP90: optional('H_PCT90'),
};

// A table that was saved as text has lost the notes that give them.
const knownTopCodes = new Map<string, TopCodes>([
  ['May 2021', { hourly: 100, annual: 208_000 }],
  ['May 2023', { hourly: 115, annual: 239_200 }],
  ['May 2024', { hourly: 115, annual: 239_200 }],
]);

/** Opens a BLS spreadsheet, or its first sheet saved as text. */
export async function openOews(file: RawFile): Promise<OewsFile> {
  if (!file.name.endsWith('.xlsx')) {
    const vintage = `May ${file.vintage}`;
    const rows = readDelimited(file, columns);
    return { period: monthNamed(vintage), vintage, topCodes: knownTopCodes.get(vintage), rows };
  }
  const workbook = await Workbook.read(file);
  const notes = 'Field Descriptions';
  const [, vintage = ''] = workbook.search(notes, /^(\w+ \d{4}) OEWS Estimates/);
  const [, hourly, annual] = workbook.search(notes, /#\s*=.*\$([\d.,]+) per hour or \$([\d.,]+) per year/);
  const sum = (text = '') => Number(text.replaceAll(',', ''));
  return {
    period: monthNamed(vintage),
    vintage,
    topCodes: { hourly: sum(hourly), annual: sum(annual) },
    rows: workbook.rows(workbook.firstSheet, columns),
  };
}
