import { areaColumns, openOews, type OewsRow } from './oews-file.js';
import { readTables, type Oews, type WageTable } from './oews.js';
import type { Beside } from './published.js';
import { stateNames } from './states.js';
import type { Stock } from './stock.js';

/** A part of one or more states that BLS publishes wages for. */
export interface WageArea {
  /** BLS's code: that of the Census Bureau for a metropolitan area, and seven digits for any other. */
  code: string;
  /** `Abilene, TX` */
  title: string;
  /** Two-letter code of the state that it is in, or mostly in. */
  state: string;
  wages: WageTable;
}

/** The wages of the metropolitan areas, or of those between them. */
export interface AreaWages extends Oews {
  areas: ReadonlyMap<string, WageArea>;
}

const kinds = {
  metropolitanWages: { type: '4', digits: 5 },
  nonmetropolitanWages: { type: '6', digits: 7 },
};

/** Reads a file of BLS wages by areas within states. */
export async function readAreaWages(
  stock: Stock,
  name: keyof typeof kinds,
  beside: Beside,
): Promise<AreaWages> {
  const file = await openOews(stock.file(name), areaColumns);
  const { type, digits } = kinds[name];
  const areas = new Map<string, Omit<WageArea, 'wages'>>();
  const areaOf = (row: OewsRow) => {
    if (row.has('areaType') && row.text('areaType') !== type) {
      row.reject('areaType', `"${row.text('areaType')}" is not ${type}, as for every area of this file.`);
    }
    // A program that takes a code for a number drops its zeros.
    const code = row.code('areaCode', /^\d{3,7}$/).padStart(digits, '0');
    if (!areas.has(code)) areas.set(code, { code, title: row.code('area', /\S/), state: stateOf(row) });
    return code;
  };
  const tables = await readTables(file, beside, areaOf);
  const { period, vintage } = file;
  return {
    period,
    vintage,
    areas: new Map([...tables].map(([code, wages]) => [code, { ...areas.get(code)!, wages }])),
  };
}

const stateCodes = new Map([...stateNames.keys()].map(code => [code, code]));

const stateOf = (row: OewsRow) => row.oneOf('state', stateCodes);
