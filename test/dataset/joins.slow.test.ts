import assert from 'node:assert/strict';
import { readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { Catalog } from '../../src/dataset/catalog.js';
import { readNationalWages } from '../../src/dataset/oews.js';
import { groupBy } from '../../src/dataset/order.js';
import { SchoolFinder } from '../../src/dataset/related-schools.js';
import { publishedFor, socOf } from '../../src/dataset/soc.js';
import { isOccupationIn } from '../../src/dataset/raw-tables.js';
import { Stock } from '../../src/dataset/stock.js';
import { officialFiles, olderFiles, skip, skipOlder } from './official-files.js';
import { readAll, type Tables } from './read-all.js';
import { temporaryFolder } from './sample-raw.js';
import { readXlsx } from './xlsx.js';

// What each number is compared with stands in the notes beside the official files.
describe('the official files, joined', { skip }, () => {
  let tables: Tables;
  let socs: string[];
  const share = (has: (soc: string) => boolean) => socs.filter(has).length;

  before(async () => {
    tables = await readAll(officialFiles);
    socs = [...tables.occupations.keys()].map(socOf);
  });

  it('have every occupation of O*NET, under keys of their own', () => {
    const { careers } = new Catalog(tables.occupations);
    const related = [...tables.nearness.related.values()];
    assert.equal(careers.length, 1016);
    assert.equal(new Set(careers.map(({ key }) => key)).size, 1016);
    assert.equal(related.filter(({ length }) => length === 20).length, 923);
    assert.equal(related.length, 923);
  });

  it('have wages for 961 occupations, and for 995 with the codes that combine them', () => {
    const { wages } = tables.nationalWages!;
    assert.equal(wages.size, 830);
    assert.equal(
      share(soc => wages.has(soc)),
      961,
    );
    assert.equal(
      share(soc => publishedFor(wages, soc) !== undefined),
      995,
    );
  });

  it('have projections for 963 occupations under their own codes', () => {
    const { occupations } = tables.projections!;
    assert.equal(occupations.size, 832);
    assert.equal(
      share(soc => occupations.has(soc)),
      963,
    );
  });

  it('have programs for 825 occupations, and schools with graduates for 814', () => {
    assert.equal(
      share(soc => tables.cip.programs.has(soc)),
      825,
    );
    const finder = new SchoolFinder(tables);
    assert.equal(
      share(soc => (finder.relatedTo(soc).nation[0]?.graduates ?? 0) > 0),
      814,
    );
  });

  it('have a title for every program with completions', () => {
    const { programs } = tables.completions;
    assert.equal([...tables.cip.titles.keys()].filter(code => code.length === 7).length, 2143);
    assert.equal(programs.size, 1607);
    for (const code of programs.keys()) {
      for (const digits of [2, 5, 7]) assert.ok(tables.cip.titles.has(code.slice(0, digits)), code);
    }
  });

  it('count all awards once', () => {
    const rows = [...tables.completions.programs.values()].flat();
    assert.equal(rows.length, 267_595);
    assert.equal(rows.filter(({ awards }) => awards === 0).length, 68_140);
    assert.equal(
      rows.reduce((sum, { awards }) => sum + awards, 0),
      5_459_862,
    );
    assert.equal(new Set(rows.map(({ school }) => school)).size, 5869);
  });

  it('leave out offices, schools that are gone, and links that hold a name', () => {
    const schools = [...tables.directory.campuses.values()];
    const inactive = 78;
    const offices = 71;
    assert.ok(schools.length < 6072 - inactive - 1 && schools.length > 6072 - inactive - offices - 30);
    assert.equal(schools.filter(({ online }) => online).length, 74);
    for (const { url } of schools) assert.ok(url === undefined || !url.includes('@'), url);
  });

  it('make one school of the campuses of an institution', () => {
    const { institutions } = tables.directory;
    const schools = groupBy(institutions.keys(), campus => institutions.get(campus)!);
    assert.equal(schools.size, 5151);
    const campuses = (name: string) =>
      [...schools].filter(([school]) => school.name === name).map(([, { length }]) => length);
    assert.deepEqual(campuses('Kent State University'), [8]);
    assert.deepEqual(campuses('University of Washington'), [3]);
    assert.deepEqual(campuses('University of Kentucky'), [1]);
    for (const [{ name }, [first, ...others]] of schools) {
      for (const other of others) assert.equal(other.opeid.slice(0, 6), first!.opeid.slice(0, 6), name);
    }
  });

  it('have wages of 54 areas, in codes that the nation has, too', () => {
    const { states, period } = tables.stateWages!;
    assert.equal(period, '2025-05');
    assert.equal(states.size, 54);
    assert.equal(
      share(soc => [...states.values()].some(wages => wages.has(soc))),
      960,
    );
  });

  it(
    'tell high pay of May 2024 as a floor, wherever the file has the mark',
    { skip: skipOlder },
    async context => {
      const name = 'national_M2024_dl.xlsx';
      const path = join(olderFiles, 'bls-oews', name);
      const folder = await temporaryFolder(context);
      await symlink(path, join(folder, name));
      await symlink(join(olderFiles, 'onet-30.2'), join(folder, 'onet-30.2'));
      const oews = await readNationalWages(await Stock.take(folder), {
        isOccupation: isOccupationIn(tables.occupations),
      });
      const figures = [...oews.wages.values()].flatMap(({ annual, hourly }) => [
        ...Object.values(annual ?? {}),
        ...Object.values(hourly ?? {}),
      ]);
      const [headings = [], ...rows] = readXlsx(await readFile(path), 'national_M2024_dl');
      const marks = rows.filter(row => row[headings.indexOf('O_GROUP')] === 'detailed').flat();
      assert.equal(oews.period, '2024-05');
      assert.equal(
        figures.filter(figure => typeof figure === 'object').length,
        marks.filter(cell => cell === '#').length,
      );
      assert.deepEqual(oews.wages.get('29-1022')?.annual?.median, { atLeast: 239200 });
      assert.deepEqual(oews.wages.get('29-1022')?.hourly?.median, { atLeast: 115 });
    },
  );
});

describe('older editions of the official files', { skip: skipOlder }, () => {
  it('are read as they were, and give way to newer ones beside them', { skip }, async context => {
    const [older, newer] = [await readAll(olderFiles), await readAll(officialFiles)];
    assert.deepEqual([older.release.version, newer.release.version], ['30.2', '30.3']);
    assert.deepEqual([older.stateWages?.period, newer.stateWages?.period], ['2023-05', '2025-05']);
    assert.deepEqual(newer.occupations, older.occupations);
    assert.deepEqual(newer.nearness, older.nearness);
    const both = await temporaryFolder(context);
    await symlink(olderFiles, join(both, 'older'));
    for (const folder of ['onet-30.3', 'bls-oews'])
      await symlink(join(officialFiles, folder), join(both, folder));
    await assert.rejects(Stock.take(both), {
      message: /^national_M2025_dl\.xlsx: This file was found twice/,
    });
    await rm(join(both, 'bls-oews'));
    const { found } = await Stock.take(both);
    const tasks = found.find(({ file }) => file.endsWith('Task Statements.txt'));
    assert.deepEqual([tasks?.vintage, tasks?.passedOver], ['30.3', ['older/onet-30.2/Task Statements.txt']]);
  });
});
