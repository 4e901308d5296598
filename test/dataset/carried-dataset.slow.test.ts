import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  careersResource,
  datasetResource,
  relatedResource,
  schoolsResource,
  wagesResource,
} from '../../src/contract/resources.js';
import type { Address, Resource } from '../../src/contract/resource.js';
import { schemaOf } from '../../src/contract/schemas.js';
import { buildDataset } from '../../src/dataset/build.js';
import { carried, olderFiles, skipOlder } from './official-files.js';
import { temporaryFolder } from './sample-raw.js';

const none = { career: '' };
const { careers } = await read(careersResource, none);
const addresses = careers.map(({ key }) => ({ career: key }));
const kinds = [relatedResource, schoolsResource, wagesResource];

test('every carried document holds to its contract, and nothing else is there', async () => {
  const expected = [careersResource.path(none), datasetResource.path(none)];
  const { states = [] } = await read(datasetResource, none);
  assert.deepEqual(states, ['TX']);
  const carry = async (resource: Resource<unknown>, address: Address) => {
    await read(resource, address);
    expected.push(resource.path(address));
  };
  for (const address of addresses) {
    for (const resource of kinds) await carry(resource, address);
    for (const resource of [schoolsResource, wagesResource]) {
      const inState = { ...address, state: 'TX' };
      if (existsSync(join(carried, resource.path(inState)))) await carry(resource, inState);
    }
  }
  assert.deepEqual(await filesIn(carried), expected.sort());
});

test('the carried careers are many enough, and of many kinds', async () => {
  const groups = new Set(careers.map(({ code }) => code?.slice(0, 2)));
  assert.ok(careers.length >= 12 && groups.size >= 6, `${careers.length} careers of ${groups.size} groups`);
  const own = async (career: string) => (await read(wagesResource, { career })).wages[0];
  const teachers = await own('elementary-school-teachers-except-special-education');
  assert.ok(teachers?.annual && !teachers.hourly);
  const actors = await own('actors');
  assert.ok(actors?.hourly && !actors.annual);
  const surgeons = await own('oral-and-maxillofacial-surgeons');
  assert.ok(Number(surgeons?.annual?.mean) > 239200);
  for (const key of ['healthcare-social-workers', 'registered-nurses']) {
    assert.ok(
      addresses.some(({ career }) => career === key),
      key,
    );
  }
  const { schools, total } = await read(schoolsResource, { career: 'retail-salespersons' });
  assert.deepEqual([schools, total], [[], 0]);
});

test('the counts of the carried dataset are those of its documents', async () => {
  const { counts } = await read(datasetResource, none);
  const wages = await Promise.all(addresses.map(address => read(wagesResource, address)));
  const schools = await Promise.all(addresses.map(address => read(schoolsResource, address)));
  assert.deepEqual(counts, {
    careers: careers.length,
    wages: wages.filter(document => document.wages.length > 0).length,
    schools: schools.filter(document => document.schools.length > 0).length,
  });
});

test('every key of a wage leads to a carried career', async () => {
  for (const address of addresses) {
    const { career, wages } = await read(wagesResource, address);
    assert.equal(wages[0]?.key, career.key);
    assert.equal(new Set(wages.map(({ code }) => code)).size, wages.length);
    for (const { key } of wages) {
      assert.ok(key === undefined || addresses.some(one => one.career === key), key);
    }
  }
});

test('the carried dataset stays small', async () => {
  const texts = await Promise.all((await filesIn(carried)).map(file => readFile(join(carried, file))));
  assert.ok(texts.reduce((sum, text) => sum + text.length, 0) < 1_500_000);
});

test(
  'the carried dataset is what the builder makes of the older official files',
  { skip: skipOlder },
  async context => {
    const out = join(await temporaryFolder(context), 'dataset');
    const { title } = await read(datasetResource, none);
    const codes = careers.map(({ code }) => code!);
    const choice = { careers: codes, states: ['TX'], schools: 12, descriptions: false };
    await buildDataset({ raw: olderFiles, out, title, ...choice });
    assert.deepEqual(await filesIn(out), await filesIn(carried));
    for (const file of await filesIn(out)) {
      const built: unknown = JSON.parse(await readFile(join(out, file), 'utf8'));
      const text = `${JSON.stringify(built, null, 2)}\n`;
      assert.equal(text, await readFile(join(carried, file), 'utf8'), file);
    }
  },
);

test('the carried dataset holds none of O*NET’s sentences', { skip: skipOlder }, async () => {
  const texts = new Set<string>();
  for (const file of await filesIn(carried)) {
    for (const text of (await readFile(join(carried, file), 'utf8')).match(/"(?:[^"\\]|\\.)*"/g) ?? [])
      texts.add(text);
  }
  const held = [...texts].join('\n').toLowerCase();
  let compared = 0;
  for (const [name, column] of [
    ['Occupation Data', 2],
    ['Task Statements', 2],
  ] as const) {
    const lines = (await readFile(join(olderFiles, 'onet-30.2', `${name}.txt`), 'utf8'))
      .split('\r\n')
      .slice(1);
    for (const sentence of lines.flatMap(line => line.split('\t')[column]?.split('. ') ?? [])) {
      if (sentence.length < 25) continue;
      compared++;
      assert.ok(!held.includes(sentence.toLowerCase()), sentence);
    }
  }
  assert.ok(compared > 18_000, `only ${compared} sentences compared`);
});

async function read<Document>(resource: Resource<Document>, address: Address): Promise<Document> {
  const path = resource.path(address);
  const result = schemaOf(resource).safeParse(JSON.parse(await readFile(join(carried, path), 'utf8')));
  assert.ok(result.success, `${path}: ${JSON.stringify(result.error?.issues)}`);
  return result.data;
}

async function filesIn(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
