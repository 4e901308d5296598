import { readDelimited } from './delimited.js';
import { releaseIn, type Release } from './editions.js';
import type { RawFile } from './raw-folder.js';
import type { Stock } from './stock.js';

/** An occupation in O*NET. */
export interface Occupation {
  /** O*NET-SOC code. */
  code: string;
  title: string;
  /** O*NET's description of what people in it do. */
  description: string;
}

/** Occupations by O*NET-SOC code, in the order of the codes. */
export type Occupations = ReadonlyMap<string, Occupation>;

/** What is near an occupation, and how new O*NET's data about one are, by O*NET-SOC code. */
export interface Nearness {
  /** Codes of the most closely related occupations, in O*NET's order; none for "All Other" and military ones. */
  related: ReadonlyMap<string, readonly string[]>;
  /** The month of the newest task or education data. */
  updated: ReadonlyMap<string, string>;
}

const form = /^\d\d-\d{4}\.\d\d$/;

/** Reads the occupations of the O*NET database. */
export async function readOccupations(stock: Stock): Promise<Occupations> {
  const columns = { code: 'O*NET-SOC Code', title: 'Title', description: 'Description' };
  const occupations: Occupation[] = [];
  for await (const row of readDelimited(stock.file('occupations'), columns)) {
    occupations.push({
      code: row.code('code', form),
      title: row.code('title', /\S/),
      description: row.text('description'),
    });
  }
  occupations.sort((a, b) => (a.code < b.code ? -1 : 1));
  return new Map(occupations.map(occupation => [occupation.code, occupation]));
}

/** Reads the release of the O*NET database. */
export const readRelease = (stock: Stock): Promise<Release> => releaseIn(stock.file('release'));

/** Reads the related occupations of each occupation, and the dates of O*NET's data. */
export async function readNearness(stock: Stock): Promise<Nearness> {
  const related = await readRelated(stock.file('relatedOccupations'));
  const updated = new Map<string, string>();
  // Job zones are dated too, but a date there may be that of the scale: 30.2 recoded two zones for a third of all
  // occupations at once.
  for (const dated of ['tasks', 'education', 'training'] as const) {
    if (stock.has(dated)) await readDates(stock.file(dated), updated);
  }
  return { related, updated };
}

async function readRelated(file: RawFile) {
  const columns = { code: 'O*NET-SOC Code', related: 'Related O*NET-SOC Code', index: 'Index' };
  const ranked = new Map<string, { code: string; index: number }[]>();
  for await (const row of readDelimited(file, columns)) {
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
  for await (const row of readDelimited(file, { code: 'O*NET-SOC Code', date: 'Date' })) {
    const [month, year] = row.code('date', /^(0[1-9]|1[0-2])\/\d{4}$/).split('/') as [string, string];
    const code = row.code('code', form);
    const date = `${year}-${month}`;
    if (date > (newest.get(code) ?? '')) newest.set(code, date);
  }
}
