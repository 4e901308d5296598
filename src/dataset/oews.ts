import { openOews, type OewsFile, type OewsRow } from './oews-file.js';
import { publishedIn, type Beside, type Published } from './published.js';
import { stateNames } from './states.js';
import type { Stock } from './stock.js';
import { withoutUnknown } from './unknown-figures.js';

/** Occupational Employment and Wage Statistics of one area. */
export type WageTable = ReadonlyMap<string, Published>;

/** Wages of one vintage. */
export interface Oews {
  /** The reference month: `2025-05`. */
  period: string;
  /** The same as text: `May 2025`. */
  vintage: string;
}

/** National wages. */
export interface NationalWages extends Oews {
  /** By SOC code, or BLS's own code where it combines occupations. */
  wages: WageTable;
}

/** State wages. */
export interface StateWages extends Oews {
  /** By two-letter state code, then by SOC code, or BLS's own code where it combines occupations. */
  states: ReadonlyMap<string, WageTable>;
}

/** Reads the national file of BLS wages. */
export async function readNationalWages(stock: Stock, beside: Beside): Promise<NationalWages> {
  const file = await openOews(stock.file('nationalWages'));
  const tables = await readTables(file, beside, () => 'US');
  return { period: file.period, vintage: file.vintage, wages: tables.get('US') ?? new Map() };
}

// BLS calls the U.S. Virgin Islands only "Virgin Islands".
const stateCodes = new Map([
  ...[...stateNames].map(([code, name]) => [name, code] as const),
  ['Virgin Islands', 'VI'] as const,
]);

/** Reads the file of BLS wages by state. */
export async function readStateWages(stock: Stock, beside: Beside): Promise<StateWages> {
  const file = await openOews(stock.file('stateWages'));
  const states = await readTables(file, beside, row => row.oneOf('area', stateCodes));
  return { period: file.period, vintage: file.vintage, states };
}

/** Reads a file into one table per area. */
export async function readTables(
  file: OewsFile,
  beside: Beside,
  areaOf: (row: OewsRow) => string,
): Promise<Map<string, WageTable>> {
  const tables = new Map<string, Map<string, Published>>();
  for await (const row of file.rows) {
    const published = publishedIn(row, file, beside);
    if (!published) continue;
    const area = areaOf(row);
    const table = tables.get(area) ?? new Map<string, Published>();
    if (table.has(published.code)) row.reject('code', `"${published.code}" appears twice for ${area}.`);
    tables.set(area, table.set(published.code, published));
  }
  if (!file.isExtract) return tables;
  return new Map([...tables].map(([area, table]) => [area, withoutUnknown(table)]));
}
