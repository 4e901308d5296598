import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Related } from '../../src/contract/related.js';
import type { School, Schools } from '../../src/contract/schools.js';
import type { Pay, Wages } from '../../src/contract/wages.js';
import { stateNames } from '../../src/dataset/states.js';
import type { officialTables } from './official-tables.js';

/** A figure of a dataset, and how to find it in the official files. */
export interface Figure {
  /** What it is a figure of. */
  kind: string;
  what: string;
  told: unknown;
  official: () => unknown;
}

type Official = Awaited<ReturnType<typeof officialTables>>;
type Add = (kind: string, what: string, told: unknown, official: () => unknown) => void;

/** The figures of one career in a dataset, those of one state among them. */
export async function figuresOf(
  dataset: string,
  { key, code, title }: { key: string; code: string; title: string },
  state: string,
  official: Official,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  const add: Add = (kind, what, told, official) => figures.push({ kind, what, told, official });
  const read = async <Document>(name: string) => {
    const path = join(dataset, 'careers', key, `${name}.json`);
    return existsSync(path) ? (JSON.parse(await readFile(path, 'utf8')) as Document) : undefined;
  };
  addPay(add, (await read<Wages>('wages'))!, official);
  addStatePay(add, await read<Wages>(`wages/${state}`), official);
  addCareers(add, (await read<Related>('related'))!, code, official);
  addSchools(add, await read<Schools>('schools'), { code, title }, official);
  addSchools(add, await read<Schools>(`schools/${state}`), { code, title, state }, official);
  return figures;
}

const payColumns = { mean: 'MEAN', median: 'MEDIAN', p10: 'PCT10', p25: 'PCT25', p75: 'PCT75', p90: 'PCT90' };

function addPay(add: Add, { wages }: Wages, official: Official) {
  for (const row of wages) {
    const published = () => official.wage(row.code!)!;
    add('title of pay', row.title, row.title, () => published()['OCC_TITLE']);
    add('employment', row.title, row.employment, () => Number(published()['TOT_EMP']));
    for (const [unit, pay] of [
      ['A', row.annual],
      ['H', row.hourly],
    ] as const) {
      for (const [name, column] of Object.entries(payColumns) as [keyof Pay, string][]) {
        const field = `${unit}_${column}`;
        add(field, row.title, pay?.[name] ?? '*', () => numberOr(published()[field]));
      }
    }
  }
}

function addStatePay(add: Add, document: Wages | undefined, tables: Official) {
  for (const { title, code, employment, annual, hourly } of document?.wages ?? []) {
    const { code: state, name } = document!.area;
    const area = state === 'VI' ? 'Virgin Islands' : name;
    const what = `${title} in ${name}`;
    const told = (amount: Pay['mean'] | null) =>
      typeof amount === 'object' ? (amount ? '#' : '*') : (amount ?? '*');
    // The extract of the file has no marks, and no other columns of pay than these.
    const official = (column: string) => () => numberOr(tables.stateWage(area, code!)[column] || '*');
    add('state TOT_EMP', what, told(employment), official('TOT_EMP'));
    for (const [name, column] of Object.entries(payColumns) as [keyof Pay, string][]) {
      add(`state A_${column}`, what, told(annual?.[name]), official(`A_${column}`));
    }
    for (const [name, column] of [
      ['mean', 'MEAN'],
      ['median', 'MEDIAN'],
    ] as const) {
      add(`state H_${column}`, what, told(hourly?.[name]), official(`H_${column}`));
    }
  }
}

function addCareers(add: Add, { lists, career }: Related, code: string, official: Official) {
  const careersOf = (name: string) => lists.find(list => list.name === name)?.careers ?? [];
  const codes = (name: string) => careersOf(name).map(({ code }) => code);
  add('order of related careers', career.title, codes('related'), () => official.related(code));
  add(
    'order by date',
    career.title,
    careersOf('recent').map(({ updated }) => updated),
    () => official.related(code).map(official.updated).filter(Boolean).sort().reverse().slice(0, 10),
  );
  add('order by employment', career.title, codes('popular'), () => official.popular(code));
  for (const { code: own = '', title, summary = '', updated, education, wage } of lists.flatMap(
    ({ careers }) => careers,
  )) {
    const openings = /About .*? a year\./.exec(summary)?.[0];
    add('updated', title, updated, () => official.updated(own));
    add('education', title, education, () => official.education(own));
    if (openings) add('openings', title, openings, () => official.openings(own));
    else {
      const sentence = summary.replace(/ Education and pay are for .*$/, '');
      add('description', title, sentence, () => official.description(own).slice(0, sentence.length));
    }
    add('pay on a card', title, wage && [wage.measure, wage.per, wage.amount], () => {
      const row = official.wage(own);
      const [per, column] = row?.['HOURLY'] === 'TRUE' ? ['hour', 'H_MEAN'] : ['year', 'A_MEAN'];
      return row && ['mean', per, Number(row[column])];
    });
  }
}

function addSchools(
  add: Add,
  document: Schools | undefined,
  { code, title, state }: { code: string; title: string; state?: string },
  official: Official,
) {
  if (!document) return;
  const { schools, total } = document;
  const of = state ? `${title} in ${stateNames.get(state)}` : title;
  const where = state ? 'state ' : '';
  const ranked = () => official.schools(code, state);
  add(`${where}total of schools`, of, total, () => ranked().length);
  add(
    `${where}order of schools`,
    of,
    schools.map(({ graduates }) => graduates),
    () => ranked().slice(0, schools.length),
  );
  for (const { id, name, locations, url, online, graduates, levels, areas } of schools) {
    const what = `${name} for ${of}`;
    const ids = () => official.campuses(code, id, state);
    const rows = () => official.completed(code.slice(0, 7), { school: id, ...(state && { state }) });
    add('name', what, name, () => official.campus(id)['INSTNM']!.slice(0, name.length));
    add('web address', what, bare(url), () => bare(official.campus(id)['WEBADDR']));
    add('campuses', what, locations.map(({ state, campuses }) => `${state} ${campuses}`).sort(), () =>
      countBy(ids().map(one => official.campus(one)['STABBR']!)),
    );
    add(
      'cities',
      what,
      locations.flatMap(({ state, cities }) => cities!.map(city => `${city}, ${state}`)).sort(),
      () => [...new Set(ids().map(one => placeOf(official.campus(one))))].sort(),
    );
    add('online', what, online ?? false, () => ids().every(one => official.distance(one) === '1'));
    add(`${where}graduates`, what, graduates, () => official.graduates(rows()));
    add('award levels', what, levels!.flatMap(({ awards }) => awards).sort(), () => official.awards(rows()));
    add('programs', what, leaves(areas), () => official.programs(rows()));
  }
}

// A sheet holds some numbers with more digits than they have: 34.51 as 34.509999999999998.
function numberOr(text = '') {
  const plain = text.replaceAll(',', '');
  return /^[\d.]+$/.test(plain) ? Number(Number(plain).toFixed(2)) : text;
}

const bare = (url = '') => url.toLowerCase().replace(/^https?:\/\/|\/$/g, '');

const placeOf = (row: Record<string, string>) => `${row['CITY']!.replace(/ +/g, ' ')}, ${row['STABBR']}`;

const countBy = (names: string[]) =>
  [...new Set(names)].map(name => `${name} ${names.filter(one => one === name).length}`).sort();

const leaves = (areas: School['areas'] = []): string[] =>
  areas.flatMap(area => (area.areas ? leaves(area.areas) : [`${area.code} ${area.name}`]));
