import { openOews } from './oews-file.js';
import { publishedIn, type Published } from './published.js';
import { stateNames } from './states.js';
import type { Stock } from './stock.js';

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
export async function readNationalWages(stock: Stock): Promise<NationalWages> {
  const file = await openOews(stock.file('nationalWages'));
  const wages = new Map<string, Published>();
  for await (const row of file.rows) {
    const published = publishedIn(row, file);
    if (!published) continue;
    if (wages.has(published.code)) row.reject('code', `"${published.code}" appears twice.`);
    wages.set(published.code, published);
  }
  return { period: file.period, vintage: file.vintage, wages };
}

// BLS calls the U.S. Virgin Islands only "Virgin Islands".
const stateCodes = new Map([
  ...[...stateNames].map(([code, name]) => [name, code] as const),
  ['Virgin Islands', 'VI'] as const,
]);

/** Reads the file of BLS wages by state. */
export async function readStateWages(stock: Stock): Promise<StateWages> {
  const file = await openOews(stock.file('stateWages'));
  const states = new Map<string, Map<string, Published>>();
  for await (const row of file.rows) {
    const published = publishedIn(row, file);
    if (!published) continue;
    const state = row.oneOf('area', stateCodes);
    const wages = states.get(state) ?? new Map<string, Published>();
    if (wages.has(published.code)) row.reject('code', `"${published.code}" appears twice for ${state}.`);
    states.set(state, wages.set(published.code, published));
  }
  return { period: file.period, vintage: file.vintage, states };
}
