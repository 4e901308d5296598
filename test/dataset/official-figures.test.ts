import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Careers } from '../../src/contract/careers.js';
import type { Related } from '../../src/contract/related.js';
import type { School, Schools } from '../../src/contract/schools.js';
import type { Pay, Wages } from '../../src/contract/wages.js';
import { carried, skip } from './official-files.js';
import { officialTables } from './official-tables.js';

/** A figure of the carried dataset, and how to find it in the official files. */
interface Figure {
  what: string;
  carried: unknown;
  official: () => unknown;
}

const ofEachKind = 12;

test('figures drawn from the carried dataset are those of the official files', { skip }, async context => {
  const seed = Number(process.env['CAREER_WIDGETS_SEED'] ?? Date.now() % 1_000_000);
  const random = generator(seed);
  const kinds = await figures();
  let compared = 0;
  context.diagnostic(`drawn with CAREER_WIDGETS_SEED=${seed}`);
  for (const [kind, all] of kinds) {
    for (const { what, carried, official } of draw(all, random)) {
      assert.deepEqual(carried, official(), `${kind}: ${what} (CAREER_WIDGETS_SEED=${seed})`);
      compared++;
    }
  }
  context.diagnostic(`${compared} figures of ${kinds.size} kinds compared`);
  assert.ok(compared >= 60, `only ${compared} figures compared`);
  assert.equal(kinds.size, 30);
});

async function figures() {
  const kinds = new Map<string, Figure[]>();
  const official = await officialTables();
  const add = (kind: string, what: string, carried: unknown, official: () => unknown) =>
    kinds.set(kind, [...(kinds.get(kind) ?? []), { what, carried, official }]);
  for (const { key, title, code = '' } of (await read<Careers>('careers.json')).careers) {
    for (const row of (await read<Wages>(`careers/${key}/wages.json`)).wages) {
      const published = () => official.wage(row.code!)!;
      add('title of pay', row.title, row.title, () => published()['OCC_TITLE']);
      add('employment', row.title, row.employment, () => Number(published()['TOT_EMP']));
      for (const [unit, pay] of [
        ['A', row.annual],
        ['H', row.hourly],
      ] as const) {
        for (const [name, column] of Object.entries(payColumns) as [keyof Pay, string][]) {
          const amount = pay?.[name] ?? '*';
          const field = `${unit}_${column}`;
          add(field, row.title, amount, () => numberOr(published()[field]));
        }
      }
    }
    const { lists } = await read<Related>(`careers/${key}/related.json`);
    const [related, recent, popular] = lists.map(list => list.careers);
    add('related order', title, codes(related), () => official.related(code));
    add(
      'order by date',
      title,
      recent!.map(({ updated }) => updated),
      () => official.related(code).map(official.updated).filter(Boolean).sort().reverse(),
    );
    add('order by employment', title, codes(popular), () => official.popular(code));
    for (const card of lists.flatMap(list => list.careers)) {
      const own = card.code!;
      const wage = card.wage && [card.wage.measure, card.wage.per, card.wage.amount];
      const openings = /(About|Fewer).*? a year\./.exec(card.summary ?? '')?.[0];
      add('updated', card.title, card.updated, () => official.updated(own));
      add('education', card.title, card.education, () => official.education(own));
      if (openings?.startsWith('About')) add('openings', card.title, openings, () => official.openings(own));
      add('pay on a card', card.title, wage, () => {
        const row = official.wage(own)!;
        const [per, column] = row['HOURLY'] === 'TRUE' ? ['hour', 'H_MEAN'] : ['year', 'A_MEAN'];
        return ['mean', per, Number(row[column])];
      });
    }
    const { schools, total } = await read<Schools>(`careers/${key}/schools.json`);
    add('total of schools', title, total, () => official.schools(code).length);
    add(
      'order of schools',
      title,
      schools.map(({ id }) => id),
      () => official.schools(code).slice(0, schools.length),
    );
    for (const school of schools) {
      const { id, name, locations, url, online, graduates, levels, areas } = school;
      const what = `${name} for ${title}`;
      const city = locations[0]?.cities?.[0];
      const columns = (...names: string[]) => names.map(column => official.school(id)[column]);
      add('name', what, name, () => columns('INSTNM')[0]);
      add('city and state', what, [city, locations[0]?.state], () => columns('CITY', 'STABBR'));
      add('web address', what, bare(url), () => bare(columns('WEBADDR')[0]));
      add('online', what, online ?? false, () => official.distance(id) === '1');
      add('graduates', what, graduates, () => official.graduates(code, id));
      add('award levels', what, levels!.flatMap(({ awards }) => awards).sort(), () =>
        official.awards(code, id),
      );
      add('programs', what, leaves(areas), () => official.programs(code, id));
    }
  }
  return kinds;
}

const payColumns = { mean: 'MEAN', median: 'MEDIAN', p10: 'PCT10', p25: 'PCT25', p75: 'PCT75', p90: 'PCT90' };

// A sheet holds some numbers with more digits than they have: 34.51 as 34.509999999999998.
const numberOr = (text = '') => (/^[\d.]+$/.test(text) ? Number(Number(text).toFixed(2)) : text);

const bare = (url = '') => url.toLowerCase().replace(/^https?:\/\/|\/$/g, '');

const codes = (careers: readonly { code?: string | undefined }[] = []) => careers.map(({ code }) => code);

const leaves = (areas: School['areas'] = []): string[] =>
  areas.flatMap(area => (area.areas ? leaves(area.areas) : [`${area.code} ${area.name}`]));

async function read<Document>(path: string) {
  return JSON.parse(await readFile(join(carried, path), 'utf8')) as Document;
}

function draw(all: readonly Figure[], random: () => number) {
  const left = [...all];
  return Array.from({ length: Math.min(ofEachKind, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function generator(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
