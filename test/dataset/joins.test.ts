import assert from 'node:assert/strict';
import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { Catalog } from '../../src/dataset/catalog.js';
import { readOews } from '../../src/dataset/oews.js';
import { RawFolder } from '../../src/dataset/raw-folder.js';
import { readTables, type RawTables } from '../../src/dataset/raw-tables.js';
import { relatedSchools } from '../../src/dataset/related-schools.js';
import { publishedFor, socOf } from '../../src/dataset/soc.js';
import { officialFiles, skip } from './official-files.js';
import { temporaryFolder } from './sample-raw.js';
import { readXlsx } from './xlsx.js';

// What each number is compared with stands in ../shared/data/README.md.
describe('the official files, joined', { skip }, () => {
  let tables: RawTables;
  let socs: string[];
  const share = (has: (soc: string) => boolean) => socs.filter(has).length;

  before(async () => {
    tables = await readTables(officialFiles);
    socs = [...tables.onet.occupations.keys()].map(socOf);
  });

  it('have every occupation of O*NET, under keys of their own', () => {
    const { careers } = new Catalog(tables.onet);
    assert.equal(careers.length, 1016);
    assert.equal(new Set(careers.map(({ key }) => key)).size, 1016);
    assert.equal(careers.filter(({ occupation }) => occupation.related.length === 20).length, 923);
    assert.equal(careers.filter(({ occupation }) => occupation.related.length > 0).length, 923);
  });

  it('have wages for 961 occupations, and for 995 with the codes that combine them', () => {
    const { wages } = tables.oews;
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
    const { occupations } = tables.projections;
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
    assert.equal(
      share(soc => (relatedSchools(soc, tables)[0]?.graduates ?? 0) > 0),
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
    const schools = [...tables.institutions.values()];
    const inactive = 78;
    const offices = 71;
    assert.ok(schools.length < 6072 - inactive - 1 && schools.length > 6072 - inactive - offices - 30);
    assert.equal(schools.filter(({ online }) => online).length, 74);
    for (const { url } of schools) assert.ok(url === undefined || !url.includes('@'), url);
  });

  it('tell high pay of May 2024 as a floor, wherever the file has the mark', async context => {
    const name = 'national_M2024_dl.xlsx';
    const path = join(officialFiles, 'bls-oews', name);
    const folder = await temporaryFolder(context);
    await symlink(path, join(folder, name));
    const oews = await readOews(await RawFolder.open(folder));
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
  });
});
