import { readDelimited } from './delimited.js';
import { monthNamed } from './month.js';
import { optional, type Columns } from './layout.js';
import { RawFileError } from './raw-file-error.js';
import { isExtract, type RawFile } from './raw-folder.js';
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
  /** Whether it is an extract, which has blanks in place of the marks. */
  isExtract: boolean;
  /** The occupations that BLS publishes, including broader groups. */
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
  areaCode: optional('AREA'),
  areaType: optional('AREA_TYPE'),
  state: optional('PRIM_STATE'),
  code: 'OCC_CODE',
  title: 'OCC_TITLE',
  group: optional('O_GROUP'),
  employment: optional('TOT_EMP'),
  jobsPer1000: optional('JOBS_1000'),
  quotient: optional('LOC_QUOTIENT'),
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

/** The columns of a file of metropolitan or nonmetropolitan areas; extracts may lack the means. */
export const areaColumns: Columns<keyof typeof columns> = {
  ...columns,
  area: 'AREA_TITLE',
  areaCode: 'AREA',
  state: 'PRIM_STATE',
  annualMean: optional('A_MEAN'),
  annualMedian: 'A_MEDIAN',
  hourlyMean: optional('H_MEAN'),
};

// A table that was saved as text has lost the notes that give them.
const knownTopCodes = new Map<string, TopCodes>([
  ['May 2021', { hourly: 100, annual: 208_000 }],
  ['May 2023', { hourly: 115, annual: 239_200 }],
  ['May 2024', { hourly: 115, annual: 239_200 }],
]);

const notes = 'Field Descriptions';

/** Opens a BLS spreadsheet, or its first sheet saved as text. */
export async function openOews(
  file: RawFile,
  wanted: Columns<keyof typeof columns> = columns,
): Promise<OewsFile> {
  if (!/\.xlsx$/i.test(file.name)) {
    const vintage = `May ${file.vintage}`;
    return {
      period: monthNamed(vintage),
      vintage,
      topCodes: knownTopCodes.get(vintage),
      isExtract: isExtract(file.name),
      rows: readDelimited(file, wanted),
    };
  }
  const workbook = await Workbook.read(file);
  const vintage = vintageIn(workbook, file);
  return {
    period: monthNamed(vintage),
    vintage,
    topCodes: topCodesIn(workbook),
    isExtract: isExtract(file.name),
    rows: workbook.rows(workbook.firstSheet, wanted),
  };
}

function vintageIn(workbook: Workbook, file: RawFile) {
  const [, vintage = ''] = workbook.search(notes, /^(\w+ \d{4}) OEWS Estimates/);
  if (vintage.endsWith(file.vintage)) return vintage;
  const fault = `Its notes say ${vintage}, and its name says ${file.vintage}.`;
  throw new RawFileError({ file: file.name, sheet: notes }, fault, 'Name it by the year of its notes.');
}

// Without the note the mark has no meaning; the first cell with the mark is then rejected.
function topCodesIn(workbook: Workbook): TopCodes | undefined {
  const note = workbook.find(notes, /#\s*=.*\$([\d.,]+) per hour or \$([\d.,]+) per year/);
  const sum = (text = '') => Number(text.replaceAll(',', ''));
  return note && { hourly: sum(note[1]), annual: sum(note[2]) };
}
