import type { School } from '../contract/schools.js';
import { readDelimited } from './delimited.js';
import type { RawFile, RawFolder } from './raw-folder.js';
import { stateNames } from './states.js';
import { webAddress } from './web-address.js';

/** A school as IPEDS has it. */
export interface Institution {
  /** IPEDS UNITID. */
  id: string;
  name: string;
  city: string;
  /** Two-letter code of the state. */
  state: string;
  stateName: string;
  url: string | undefined;
  control: School['control'];
  /** Whether every program of the school is wholly by distance. */
  online: boolean;
}

const from = 'https://nces.ed.gov/ipeds/datacenter/DataFiles.aspx';
const directory = { pattern: /^hd(\d{4})\.csv(\.gz)?$/i, like: 'hd2024.csv', from };
const offerings = { pattern: /^ic(\d{4})\.csv(\.gz)?$/i, like: 'ic2024.csv', from };

const columns = {
  id: 'UNITID',
  name: 'INSTNM',
  city: 'CITY',
  state: 'STABBR',
  url: 'WEBADDR',
  sector: 'SECTOR',
  control: 'CONTROL',
  active: 'CYACTIVE',
  closed: 'DEATHYR',
};

const controls = new Map<string, School['control']>([
  ['1', 'public'],
  ['2', 'private-nonprofit'],
  ['3', 'private-forprofit'],
  ['-3', undefined],
]);

/** Reads the directory of schools that are open, by UNITID; offices of school systems are none. */
export async function readInstitutions(
  raw: RawFolder,
): Promise<{ year: number; institutions: ReadonlyMap<string, Institution> }> {
  const file = raw.find(directory);
  const distance = await readDistance(raw.find(offerings));
  const institutions = new Map<string, Institution>();
  for await (const row of readDelimited(file, 'csv', columns)) {
    const id = row.code('id', /^\d{6}$/);
    const control = row.oneOf('control', controls);
    // A school that closed within the year still counts as active in it.
    const open = row.text('active') === '1' && row.text('closed') === '-2';
    if (!open || row.text('sector') === '0') continue;
    institutions.set(id, {
      id,
      name: row.code('name', /\S/).replace(/\s+/g, ' '),
      city: row.code('city', /\S/).replace(/\s+/g, ' '),
      state: row.text('state'),
      stateName: row.oneOf('state', stateNames),
      url: webAddress(row.text('url')),
      control,
      online: distance.has(id),
    });
  }
  return { year: Number(file.vintage), institutions };
}

async function readDistance(file: RawFile) {
  const online = new Set<string>();
  for await (const row of readDelimited(file, 'csv', { id: 'UNITID', distance: 'DISTNCED' })) {
    if (row.text('distance') === '1') online.add(row.text('id'));
  }
  return online;
}
