import { readDelimited } from './delimited.js';
import type { RawFile } from './raw-folder.js';
import type { Stock } from './stock.js';
import { Workbook } from './workbook.js';

/** The Classification of Instructional Programs, and the programs related to each occupation. */
export interface Cip {
  /** Title of each current code of two, four or six digits: `44`, `44.07`, `44.0701`. */
  titles: ReadonlyMap<string, string>;
  /** Six-digit codes of the programs related to a SOC code. */
  programs: ReadonlyMap<string, readonly string[]>;
}

const unmatched = { program: '99.9999', occupation: '99-9999' };

/** Reads the list of programs and their crosswalk to occupations. */
export async function readCip(stock: Stock): Promise<Cip> {
  return {
    titles: await readTitles(stock.file('programs')),
    programs: await readCrosswalk(stock.file('crosswalk')),
  };
}

async function readTitles(file: RawFile) {
  const titles = new Map<string, string>();
  for await (const row of readDelimited(file, {
    code: 'CIPCode',
    title: 'CIPTitle',
    action: 'Action',
  })) {
    const code = row.code('code', /^\d\d(\.\d\d(\d\d)?)?$/);
    const title = row.code('title', /\S/).replace(/\s+/g, ' ').replace(/\.$/, '');
    if (/^(Deleted|Moved from)$/.test(row.text('action')) || /^reserved$/i.test(title)) continue;
    titles.set(code, code.length === 2 ? titleCase(title) : title);
  }
  return titles;
}

async function readCrosswalk(file: RawFile) {
  const workbook = await Workbook.read(file);
  const programs = new Map<string, string[]>();
  for (const row of workbook.rows('CIP-SOC', { program: 'CIP2020Code', occupation: 'SOC2018Code' })) {
    const program = row.code('program', /^\d\d\.\d{4}$/);
    const occupation = row.code('occupation', /^\d\d-\d{4}$/);
    if (program === unmatched.program || occupation === unmatched.occupation) continue;
    const list = programs.get(occupation) ?? [];
    list.push(program);
    programs.set(occupation, list);
  }
  return programs;
}

// Titles of families are in capitals.
const titleCase = (capitals: string) =>
  capitals
    .toLowerCase()
    .replace(/(^|[\s/-])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/ (And|Of|The|For|In) /g, word => word.toLowerCase());
