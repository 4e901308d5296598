import { readFile } from 'node:fs/promises';
import { readDelimited } from './delimited.js';
import { RawFileError } from './raw-file-error.js';
import type { RawFile, RawFolder } from './raw-folder.js';

/** An occupation as O*NET has it. */
export interface Occupation {
  /** O*NET-SOC code. */
  code: string;
  title: string;
  /** O*NET-SOC codes of the occupations nearest to it, in O*NET's order; none for "All Other" and military ones. */
  related: readonly string[];
  /** The month of the newest tasks or education data; absent where O*NET has neither. */
  updated: string | undefined;
}

/** The O*NET database. */
export interface Onet {
  /** `30.2` */
  version: string;
  /** `February 2026` */
  released: string;
  /** By O*NET-SOC code, in the order of the codes. */
  occupations: ReadonlyMap<string, Occupation>;
}

const form = /^\d\d-\d{4}\.\d\d$/;
const from = 'https://www.onetcenter.org/database.html';
const wanted = (name: string) => ({ pattern: new RegExp(`^${name}\\.txt$`), like: `${name}.txt`, from });

/** Reads the text release of the O*NET database. */
export async function readOnet(raw: RawFolder): Promise<Onet> {
  const titles = raw.find(wanted('Occupation Data'));
  const beside = (name: string) => raw.find(wanted(name), titles);
  const related = await readRelated(beside('Related Occupations'));
  const updated = new Map<string, string>();
  // Job zones are dated too, but a date there may tell of the scale: 30.2 recoded two zones for a third of all
  // occupations at once.
  await readDates(beside('Task Statements'), updated);
  await readDates(beside('Education, Training, and Experience'), updated);
  const occupations: Occupation[] = [];
  for await (const row of readDelimited(titles, 'tabs', { code: 'O*NET-SOC Code', title: 'Title' })) {
    const code = row.code('code', form);
    const title = row.code('title', /\S/);
    occupations.push({ code, title, related: related.get(code) ?? [], updated: updated.get(code) });
  }
  occupations.sort((a, b) => (a.code < b.code ? -1 : 1));
  return {
    ...(await readRelease(beside('Read Me'))),
    occupations: new Map(occupations.map(occupation => [occupation.code, occupation])),
  };
}

async function readRelease(file: RawFile) {
  const match = /O\*NET ([\d.]+) Database\s+(\w+ \d{4}) Release/.exec(await readFile(file.path, 'utf8'));
  if (!match) throw new RawFileError({ file: file.name }, 'This file names no release.', file.advice);
  return { version: match[1]!, released: match[2]! };
}

async function readRelated(file: RawFile) {
  const columns = { code: 'O*NET-SOC Code', related: 'Related O*NET-SOC Code', index: 'Index' };
  const ranked = new Map<string, { code: string; index: number }[]>();
  for await (const row of readDelimited(file, 'tabs', columns)) {
    const code = row.code('code', form);
    const list = ranked.get(code) ?? [];
    list.push({ code: row.code('related', form), index: row.number('index') });
    ranked.set(code, list);
  }
  return new Map(
    [...ranked].map(([code, list]) => [code, list.sort((a, b) => a.index - b.index).map(one => one.code)]),
  );
}

async function readDates(file: RawFile, newest: Map<string, string>) {
  for await (const row of readDelimited(file, 'tabs', { code: 'O*NET-SOC Code', date: 'Date' })) {
    const [month, year] = row.code('date', /^(0[1-9]|1[0-2])\/\d{4}$/).split('/') as [string, string];
    const code = row.code('code', form);
    const date = `${year}-${month}`;
    if (date > (newest.get(code) ?? '')) newest.set(code, date);
  }
}
