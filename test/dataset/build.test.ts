import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Dataset } from '../../src/contract/schemas.js';
import type { Related } from '../../src/contract/related.js';
import { relatedResource } from '../../src/contract/resources.js';
import type { Schools } from '../../src/contract/schools.js';
import { DocumentWriter } from '../../src/dataset/document-writer.js';
import { buildDataset } from '../../src/entries/node/dataset.js';
import { filesIn, namesIn } from './files-in.js';
import { editCell, sampleRaw, temporaryFolder } from './sample-raw.js';

const address = { career: 'a' };
const related: Related = { version: 1, career: { key: 'a', title: 'A' }, lists: [], sources: [] };

test('a build writes the documents of each career and its states, the list of careers and the dataset’s own', async context => {
  const { raw, out } = await folders(context);
  const told: string[] = [];
  const report = await buildDataset({
    raw,
    out,
    careers: ['21-1022.00', '55-1011.00'],
    title: 'Two careers',
    onProgress: (step, done, total) => told.push(`${step}: ${done} of ${total}`),
  });
  const files = await filesIn(out);
  assert.deepEqual(
    [...files.keys()],
    [
      'careers.json',
      'careers/air-crew-officers/related.json',
      'careers/air-crew-officers/schools.json',
      'careers/air-crew-officers/wages.json',
      'careers/healthcare-social-workers/related.json',
      'careers/healthcare-social-workers/schools.json',
      'careers/healthcare-social-workers/schools/AL.json',
      'careers/healthcare-social-workers/schools/KY.json',
      'careers/healthcare-social-workers/schools/MN.json',
      'careers/healthcare-social-workers/schools/PA.json',
      'careers/healthcare-social-workers/schools/WA.json',
      'careers/healthcare-social-workers/wages.json',
      'careers/healthcare-social-workers/wages/KY.json',
      'careers/healthcare-social-workers/wages/TX.json',
      'careers/healthcare-social-workers/wages/VI.json',
      'dataset.json',
    ],
  );
  assert.equal(told.at(-1), 'write: 2 of 2');
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  assert.deepEqual([report.files, report.bytes], [16, bytes]);
  const dataset = JSON.parse(files.get('dataset.json')!) as Dataset;
  assert.deepEqual(
    { ...dataset, sources: dataset.sources.map(({ name, released }) => `${name}, ${released}`) },
    {
      version: 1,
      title: 'Two careers',
      generated: '2026-02',
      counts: { careers: 2, wages: 1, schools: 1 },
      states: ['AL', 'KY', 'MN', 'PA', 'TX', 'VI', 'WA'],
      sources: [
        'O*NET 30.2 Database, February 2026',
        'Occupational Employment and Wage Statistics, May 2025',
        'Employment Projections, 2024–34',
        'Occupational Employment and Wage Statistics, May 2023',
        'Integrated Postsecondary Education Data System (IPEDS), 2024–25, provisional',
        'CIP 2020 to SOC 2018 Crosswalk, April 2020',
      ],
    },
  );
  assert.deepEqual(JSON.parse(files.get('careers.json')!), {
    version: 1,
    careers: [
      { key: 'healthcare-social-workers', title: 'Healthcare Social Workers', code: '21-1022.00' },
      { key: 'air-crew-officers', title: 'Air Crew Officers', code: '55-1011.00' },
    ],
  });
});

test('a build reports how many careers it found in each table, and why one lacks something', async context => {
  const { raw, out } = await folders(context);
  const { joins, leftOut, found, missing } = await buildDataset({ raw, out });
  assert.deepEqual(
    joins.map(({ with: table, careers, of }) => `${table}: ${careers} of ${of}`),
    [
      'related careers: 4 of 9',
      'national wages, May 2025: 8 of 9',
      'state wages, May 2023: 7 of 9',
      'projections, 2024–34: 6 of 9',
      'programs, by the crosswalk: 1 of 9',
      'schools with graduates in related programs, 2023–24: 1 of 9',
    ],
  );
  const reasons = (lacking: string) =>
    leftOut.filter(({ lacks }) => lacks === lacking).map(({ title, reason }) => `${title}: ${reason}`);
  assert.deepEqual(reasons('wages'), ['Air Crew Officers: BLS does not survey the armed forces.']);
  assert.equal(reasons('related careers').length, 5);
  assert.equal(reasons('schools').length, 8);
  assert.equal(reasons('schools')[0], 'Mental Health Counselors: The crosswalk relates no program to it.');
  assert.deepEqual(missing, []);
  assert.equal(found.length, 13);
});

test('a career whose programs no open school offers says so', async context => {
  const out = join(await temporaryFolder(context), 'dataset');
  const raw = await sampleRaw(context, files =>
    editCell(files, 'nces-cip/CIP2020_SOC2018_Crosswalk.xlsx', 'CIP-SOC', {
      row: '41-2031',
      from: '99.9999',
      to: '11.0199',
    }),
  );
  await replaceIn(join(raw, 'onet-30.2/Occupation Data.txt'), '55-1011.00', '41-2031.00');
  const { leftOut } = await buildDataset({ raw, out, careers: ['41-2031.00'] });
  assert.ok(
    leftOut.some(
      ({ reason }) => reason === 'No open school offers a program that the crosswalk relates to it.',
    ),
  );
  assert.ok(leftOut.some(({ reason }) => reason === 'BLS publishes no wages of 41-2031 for May 2025.'));
});

test('states may be chosen, or left out altogether', async context => {
  const { raw, out } = await folders(context);
  const careers = ['21-1022.00'];
  const { states } = await buildDataset({ raw, out, careers, states: ['tx', 'WA'] });
  assert.deepEqual(states, ['TX', 'WA']);
  const ofStates = [...(await filesIn(out)).keys()].filter(name => /[A-Z]/.test(name));
  assert.deepEqual(
    ofStates.map(name => name.split('/').slice(2).join('/')),
    ['schools/WA.json', 'wages/TX.json'],
  );
  assert.deepEqual((await buildDataset({ raw, out, careers, states: [] })).states, []);
  await assert.rejects(buildDataset({ raw, out, states: ['TX', 'ZZ'] }), /Unknown state ZZ; use codes/);
});

test('a document lists as many schools as was asked for, and counts all', async context => {
  const { raw, out } = await folders(context);
  await buildDataset({ raw, out, careers: ['21-1022.00'], schools: 2 });
  const text = await readFile(join(out, 'careers/healthcare-social-workers/schools.json'), 'utf8');
  const { schools, total } = JSON.parse(text) as Schools;
  assert.deepEqual([schools.length, total], [2, 5]);
  await assert.rejects(buildDataset({ raw, out, schools: 0 }), /cannot list 0 schools/);
});

test('O*NET’s sentences are left out where they are not wanted', async context => {
  const { raw, out } = await folders(context);
  const summary = async () =>
    (
      JSON.parse(
        await readFile(join(out, 'careers/healthcare-social-workers/related.json'), 'utf8'),
      ) as Related
    ).lists[0]!.careers[0]!.summary;
  await buildDataset({ raw, out });
  assert.equal(await summary(), 'Help people with addictions.');
  await buildDataset({ raw, out, descriptions: false });
  assert.equal(await summary(), "Typical entry: master's degree. About 13,500 openings a year.");
});

test('what has no file has no documents, and nothing else suffers', async context => {
  const out = join(await temporaryFolder(context), 'dataset');
  const raw = await sampleRaw(context, files => {
    for (const name of Object.keys(files)) if (/bls|nces/.test(name)) delete files[name];
  });
  const { counts, states, missing, joins, leftOut } = await buildDataset({ raw, out });
  assert.deepEqual(counts, { careers: 9, wages: 0, schools: 0 });
  assert.deepEqual(states, []);
  assert.equal(missing.length, 5);
  assert.deepEqual(
    joins.map(({ with: table }) => table),
    ['related careers'],
  );
  assert.ok(leftOut.every(({ lacks }) => lacks === 'related careers'));
  const names = [...(await filesIn(out)).keys()].map(name => name.split('/').at(-1));
  assert.deepEqual([...new Set(names)].sort(), ['careers.json', 'dataset.json', 'related.json']);
});

test('compressed twins hold what the files beside them hold', async context => {
  const { raw, out } = await folders(context);
  const steps = new Set<string>();
  const report = await buildDataset({ raw, out, compress: true, onProgress: step => steps.add(step) });
  assert.deepEqual([...steps], ['write', 'compress']);
  const names = await namesIn(out);
  const documents = names.filter(name => name.endsWith('.json'));
  assert.equal(names.length, report.files);
  assert.deepEqual(names, documents.flatMap(name => [name, `${name}.br`, `${name}.gz`]).sort());
  for (const name of documents) {
    const bytes = await readFile(join(out, name));
    assert.deepEqual(brotliDecompressSync(await readFile(join(out, `${name}.br`))), bytes, name);
    assert.deepEqual(gunzipSync(await readFile(join(out, `${name}.gz`))), bytes, name);
  }
});

test('all careers are built where none are named, and each file ends its last line', async context => {
  const { raw, out } = await folders(context);
  const { counts } = await buildDataset({ raw, out });
  assert.equal(counts.careers, 9);
  for (const [name, text] of await filesIn(out)) assert.match(text, /^[^\n]+\n$/, name);
});

test('the same files make the same bytes, in whatever order careers are named', async context => {
  const { raw, out } = await folders(context);
  const careers = ['27-2011.00', '21-1022.00'];
  await buildDataset({ raw, out, careers });
  const first = await filesIn(out);
  await buildDataset({ raw, out, careers: careers.toReversed() });
  assert.deepEqual(await filesIn(out), first);
});

test('a document that does not hold to its contract stops with its path', async context => {
  const writer = new DocumentWriter(await temporaryFolder(context));
  const lists = [{ name: 'related', basis: 'B', careers: [{ key: 'b', title: '' }] }];
  assert.throws(
    () => writer.write(relatedResource, address, { ...related, lists }),
    /careers\/a\/related\.json: lists\[0\]\.careers\[0\]\.title: /,
  );
});

test('a field that the contract does not know stops, too', async context => {
  const writer = new DocumentWriter(await temporaryFolder(context));
  const misspelled = { ...related, source: [] };
  assert.throws(
    () => writer.write(relatedResource, address, misspelled),
    /a\/related\.json: source: is not a field of the contract/,
  );
});

async function folders(context: TestContext) {
  return { raw: await sampleRaw(context), out: join(await temporaryFolder(context), 'dataset') };
}

async function replaceIn(path: string, from: string, to: string) {
  const text = await readFile(path, 'utf8');
  assert.ok(text.includes(from), path);
  await writeFile(path, text.replace(from, to));
}
