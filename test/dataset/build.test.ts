import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { relatedResource, type Related } from '../../src/contract/related.js';
import { DatasetFolder } from '../../src/dataset/dataset-folder.js';
import { buildDataset, RawFileError } from '../../src/entries/node/dataset.js';
import { sampleRaw, temporaryFolder } from './sample-raw.js';

const address = { career: 'a' };
const related: Related = { version: 1, career: { key: 'a', title: 'A' }, lists: [], sources: [] };

test('a build writes three documents for each career, the list of careers and the dataset’s own', async context => {
  const { raw, out } = await folders(context);
  const told: string[] = [];
  const report = await buildDataset({
    raw,
    out,
    careers: ['21-1022.00', '55-1011.00'],
    title: 'Two careers',
    onCareer: (done, total, title) => told.push(`${done} of ${total}: ${title}`),
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
      'careers/healthcare-social-workers/wages.json',
      'dataset.json',
    ],
  );
  assert.deepEqual(told, ['1 of 2: Healthcare Social Workers', '2 of 2: Air Crew Officers']);
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  assert.deepEqual(report, { counts: { careers: 2, wages: 1, schools: 1 }, files: 8, bytes });
  const dataset = JSON.parse(files.get('dataset.json')!) as Record<string, unknown>;
  assert.equal(dataset['title'], 'Two careers');
  assert.deepEqual(dataset['counts'], report.counts);
  assert.equal(dataset['generated'], '2026-02');
  assert.deepEqual(JSON.parse(files.get('careers.json')!), {
    version: 1,
    careers: [
      { key: 'healthcare-social-workers', title: 'Healthcare Social Workers', code: '21-1022.00' },
      { key: 'air-crew-officers', title: 'Air Crew Officers', code: '55-1011.00' },
    ],
  });
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
  await buildDataset({ raw, out, careers, indent: 2 });
  const first = await filesIn(out);
  await buildDataset({ raw, out, careers: careers.toReversed(), indent: 2 });
  assert.deepEqual(await filesIn(out), first);
});

test('a build replaces an earlier dataset as a whole', async context => {
  const { raw, out } = await folders(context);
  await buildDataset({ raw, out, careers: ['27-2011.00'] });
  await buildDataset({ raw, out, careers: ['21-1022.00'] });
  assert.deepEqual(await readdir(join(out, 'careers')), ['healthcare-social-workers']);
  assert.deepEqual(await beside(out), ['dataset']);
});

test('a build that fails leaves an earlier dataset as it was', async context => {
  const { raw, out } = await folders(context);
  await buildDataset({ raw, out });
  const before = await filesIn(out);
  const stop = () => {
    throw new Error('Stop.');
  };
  await assert.rejects(buildDataset({ raw, out, careers: ['27-2011.00'], onCareer: stop }), /Stop\./);
  await rm(join(raw, 'ipeds'), { recursive: true });
  await assert.rejects(buildDataset({ raw, out }), RawFileError);
  assert.deepEqual(await filesIn(out), before);
  assert.deepEqual(await beside(out), ['dataset']);
});

test('a folder that holds something else is never replaced', async context => {
  const { raw, out } = await folders(context);
  await mkdir(out);
  await writeFile(join(out, 'thesis.txt'), '…');
  await assert.rejects(buildDataset({ raw, out }), /holds something that is not a dataset/);
  assert.deepEqual(await readdir(out), ['thesis.txt']);
});

test('an empty folder may be built into', async context => {
  const { raw, out } = await folders(context);
  await mkdir(out);
  await buildDataset({ raw, out });
  assert.ok((await readdir(out)).includes('dataset.json'));
});

test('a build that was stopped in the middle of the swap is taken up again', async context => {
  const { raw, out } = await folders(context);
  await buildDataset({ raw, out });
  await rename(out, `${out}.previous`);
  await mkdir(join(`${out}.next`, 'half'), { recursive: true });
  const folder = await DatasetFolder.open(out);
  assert.ok((await readdir(out)).includes('dataset.json'));
  assert.deepEqual(await readdir(`${out}.next`), []);
  await folder.discard();
  assert.deepEqual(await beside(out), ['dataset']);
});

test('a document that does not hold to its contract stops with its path', async context => {
  const folder = await DatasetFolder.open((await folders(context)).out);
  const lists = [{ name: 'related', basis: 'B', careers: [{ key: 'b', title: '' }] }];
  await assert.rejects(
    folder.write(relatedResource, address, { ...related, lists }),
    /careers\/a\/related\.json: \$\.lists\[0\]\.careers\[0\]\.title: /,
  );
});

test('a field that the contract does not know stops, too', async context => {
  const folder = await DatasetFolder.open((await folders(context)).out);
  const misspelled = { ...related, source: [] };
  await assert.rejects(folder.write(relatedResource, address, misspelled), /a\/related\.json has a field/);
});

async function folders(context: TestContext) {
  return { raw: await sampleRaw(context), out: join(await temporaryFolder(context), 'dataset') };
}

const beside = (out: string) => readdir(join(out, '..'));

async function filesIn(folder: string) {
  const files = new Map<string, string>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter(entry => entry.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1), await readFile(path, 'utf8'));
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
