import type { School } from '../contract/schools.js';
import { readDelimited } from './delimited.js';
import { groupCampuses } from './institutions.js';
import type { Row } from './row.js';
import { stateNames } from './states.js';
import type { Stock } from './stock.js';
import { webAddress } from './web-address.js';

/** An institution in IPEDS: a school, or one campus of a school. */
export interface Campus {
  /** IPEDS UNITID. */
  id: string;
  name: string;
  city: string;
  /** Two-letter code of the state. */
  state: string;
  /** OPEID of the Department of Education: six digits for an institution, two for a location; empty if none. */
  opeid: string;
  url: string | undefined;
  control: School['control'];
  /** Whether every program of the campus is offered fully online. */
  online: boolean;
  /** Whether it admits the general public. */
  open: boolean;
  /** Whether it takes part in federal student aid (Title IV), itself or through its main campus. */
  aid: boolean;
  /** The Census Bureau's code (CBSA) of its metropolitan or micropolitan area; undefined if outside of any. */
  area: string | undefined;
  /** The five-digit FIPS code of its county; undefined if it has none. */
  county: string | undefined;
}

/** One or more campuses that readers know as one school. */
export interface Institution {
  /** UNITID of the main campus. */
  id: string;
  name: string;
  url: string | undefined;
  control: School['control'];
}

/** The schools of one academic year. */
export interface Directory {
  /** The year in which it begins: 2024 for 2024–25. */
  year: number;
  /** Open campuses, by UNITID. */
  campuses: ReadonlyMap<string, Campus>;
  /** The school that each campus belongs to. */
  institutions: ReadonlyMap<Campus, Institution>;
}

const columns = {
  id: 'UNITID',
  name: 'INSTNM',
  city: 'CITY',
  state: 'STABBR',
  opeid: 'OPEID',
  url: 'WEBADDR',
  sector: 'SECTOR',
  control: 'CONTROL',
  active: 'CYACTIVE',
  closed: 'DEATHYR',
  open: 'OPENPUBL',
  aid: 'OPEFLAG',
  area: 'CBSA',
  county: 'COUNTYCD',
};

const yesOrNo = new Map([
  ['1', true],
  ['0', false],
]);

// 1 takes part in Title IV, 2 is a branch of one that does, and 8 has just begun to; 3 has deferment of loans alone, 5
// and 6 take no part, and 7 no longer does.
const aids = new Map([...'1283567'].map(flag => [flag, '128'.includes(flag)]));

const notApplicable = '-2';

const controls = new Map<string, School['control']>([
  ['1', 'public'],
  ['2', 'private-nonprofit'],
  ['3', 'private-forprofit'],
  ['-3', undefined],
]);

/** Reads the directory of open schools, without administrative offices of school systems. */
export async function readDirectory(stock: Stock): Promise<Directory> {
  const file = stock.file('institutions');
  const distance = stock.has('offerings') ? await readDistance(stock) : new Set();
  const campuses = new Map<string, Campus>();
  for await (const row of readDelimited(file, columns)) {
    const id = row.code('id', /^\d{6}$/);
    const control = row.oneOf('control', controls);
    const state = row.oneOf('state', stateCodes);
    // A school that closed during the year still counts as active.
    const open = row.text('active') === '1' && row.text('closed') === notApplicable;
    if (!open || row.text('sector') === '0') continue;
    campuses.set(id, {
      id,
      name: row.code('name', /\S/).replace(/\s+/g, ' '),
      city: row.code('city', /\S/).replace(/\s+/g, ' '),
      state,
      opeid: /^\d{8}$/.exec(row.text('opeid'))?.[0] ?? '',
      url: webAddress(row.text('url')),
      control,
      online: distance.has(id),
      open: row.oneOf('open', yesOrNo),
      aid: row.oneOf('aid', aids),
      area: codeIn(row, 'area'),
      // The file drops leading zeros.
      county: codeIn(row, 'county')?.padStart(5, '0'),
    });
  }
  return { year: parseInt(file.vintage), campuses, institutions: groupCampuses([...campuses.values()]) };
}

function codeIn(row: Row<keyof typeof columns>, name: 'area' | 'county') {
  const code = row.code(name, /^(-[123]|\d{4,5})$/);
  return code.startsWith('-') ? undefined : code;
}

const stateCodes = new Map([...stateNames.keys()].map(code => [code, code]));

async function readDistance(stock: Stock) {
  const online = new Set<string>();
  for await (const row of readDelimited(stock.file('offerings'), { id: 'UNITID', distance: 'DISTNCED' })) {
    if (row.text('distance') === '1') online.add(row.text('id'));
  }
  return online;
}
