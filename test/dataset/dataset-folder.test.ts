import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Careers } from '../../src/contract/schemas.js';
import { DatasetFolder } from '../../src/dataset/dataset-folder.js';
import { buildDataset, RawFileError } from '../../src/entries/node/dataset.js';
import { filesIn } from './files-in.js';
import { sampleRaw, temporaryFolder } from './sample-raw.js';

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
  await assert.rejects(buildDataset({ raw, out, careers: ['27-2011.00'], onProgress: stop }), /Stop\./);
  await rm(join(raw, 'onet-30.2/Related Occupations.txt'));
  await assert.rejects(buildDataset({ raw, out }), RawFileError);
  assert.deepEqual(await filesIn(out), before);
  assert.deepEqual(await beside(out), ['dataset']);
});

test('a folder that holds something else is never replaced', async context => {
  const { raw, out } = await folders(context);
  await mkdir(out);
  await writeFile(join(out, 'thesis.txt'), '…');
  await assert.rejects(buildDataset({ raw, out }), /contains something that is not a dataset/);
  assert.deepEqual(await readdir(out), ['thesis.txt']);
});

test('an empty folder may be built into', async context => {
  const { raw, out } = await folders(context);
  await mkdir(out);
  await buildDataset({ raw, out });
  assert.ok((await readdir(out)).includes('dataset.json'));
});

test('a build that was killed in the middle of the swap is taken up again', async context => {
  const { raw, out } = await folders(context);
  await buildDataset({ raw, out });
  await mkdir(`${out}.next-killed`);
  await rename(out, `${out}.next-killed/old`);
  const folder = await DatasetFolder.open(out);
  assert.ok((await readdir(out)).includes('dataset.json'));
  assert.deepEqual(await readdir(folder.next), []);
  await folder.discard();
  assert.deepEqual((await beside(out)).sort(), ['dataset', 'dataset.next-killed']);
});

test('what a killed build left behind is gone after a day, and no earlier', async context => {
  const { out } = await folders(context);
  const now = Date.now() / 1000;
  for (const [name, hours] of Object.entries({ old: 25, young: 23 })) {
    await mkdir(`${out}.next-${name}/new`, { recursive: true });
    await utimes(`${out}.next-${name}`, now, now - hours * 3600);
  }
  await (await DatasetFolder.open(out)).discard();
  assert.deepEqual(await beside(out), ['dataset.next-young']);
});

test('builds into one folder at once never mix: each is whole, and the last one stays', async context => {
  const { raw, out } = await folders(context);
  const careers = ['27-2011.00', '21-1022.00', '29-1141.00'];
  await Promise.all(careers.map(career => buildDataset({ raw, out, careers: [career] })));
  const keys = await readdir(join(out, 'careers'));
  assert.equal(keys.length, 1);
  const { careers: listed } = JSON.parse(await readFile(join(out, 'careers.json'), 'utf8')) as Careers;
  assert.deepEqual(
    listed.map(({ key }) => key),
    keys,
  );
  assert.deepEqual(await beside(out), ['dataset']);
});

test('a dataset of somebody else that comes into the place meanwhile is replaced as a whole', async context => {
  const { out } = await folders(context);
  const [first, second] = [await DatasetFolder.open(out), await DatasetFolder.open(out)];
  await writeFile(join(first.next, 'dataset.json'), '1');
  await writeFile(join(second.next, 'dataset.json'), '2');
  await first.publish();
  await second.publish();
  assert.equal(await readFile(join(out, 'dataset.json'), 'utf8'), '2');
  assert.deepEqual(await beside(out), ['dataset']);
});

test('a build that is stopped leaves an earlier dataset as it was, and nothing beside it', async context => {
  const { raw, out } = await folders(context);
  await buildDataset({ raw, out });
  const before = await filesIn(out);
  for (const step of ['write', 'compress']) {
    const stop = new AbortController();
    const onProgress = (one: string) => one === step && stop.abort(new Error('Stop.'));
    await assert.rejects(
      buildDataset({ raw, out, compress: true, signal: stop.signal, onProgress }),
      /Stop\./,
    );
    assert.deepEqual(await beside(out), ['dataset']);
  }
  assert.deepEqual(await filesIn(out), before);
});

async function folders(context: TestContext) {
  return { raw: await sampleRaw(context), out: join(await temporaryFolder(context), 'dataset') };
}

const beside = (out: string) => readdir(join(out, '..'));
