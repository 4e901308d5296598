import assert from 'node:assert/strict';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { checkDocuments, type CheckReport } from '../../src/entries/node/check.js';
import { datasetCopy, put } from './dataset-copy.js';

const actors = 'careers/actors';
const unlisted = 'lists careers that careers.json does not: a link-template cannot link to them';

test('the carried dataset holds to the contract', async () => {
  const report = await checkDocuments('test/fixtures/dataset');
  assert.deepEqual(report.faults, []);
  assert.deepEqual(report.more, {});
  assert.deepEqual([report.place, report.careers, report.documents], ['test/fixtures/dataset', 18, 91]);
  assert.deepEqual([...new Set(report.remarks.map(({ text }) => text))], [unlisted]);
});

test('a folder may be named by its URL', async () => {
  const { documents } = await checkDocuments(pathToFileURL('test/fixtures/dataset').href);
  assert.equal(documents, 91);
});

test('a fault is told with its file, its JSON path, what was expected and what is there', async context => {
  const { folder, report } = await checked(context, copy =>
    put(copy, `${actors}/wages.json`, ['wages', 1, 'title'], 12),
  );
  assert.deepEqual(report.faults, [
    {
      url: join(folder, `${actors}/wages.json`),
      path: '$.wages[1].title',
      expected: 'text',
      found: '12',
    },
  ]);
});

test('faults in a state’s document are told, too', async context => {
  const { faults } = await faultsAfter(context, copy =>
    put(copy, `${actors}/schools/TX.json`, ['schools', 0, 'locations', 0, 'campuses'], -1),
  );
  assert.deepEqual(faults, [
    `${actors}/schools/TX.json $.schools[0].locations[0].campuses: expected a number from 0; found -1`,
  ]);
});

test('of a document that is wrong throughout ten faults are told, and the rest counted', async context => {
  const { folder, report } = await checked(context, copy =>
    put(
      copy,
      'careers.json',
      ['careers'],
      Array.from({ length: 34 }, () => 'actors'),
    ),
  );
  const file = join(folder, 'careers.json');
  assert.equal(report.faults.filter(({ url }) => url === file).length, 10);
  assert.deepEqual(report.more, { [file]: 24 });
});

test('a document that is not JSON is told with the place where it stops being that', async context => {
  const { faults } = await faultsAfter(context, async copy => {
    await writeFile(join(copy, `${actors}/wages.json`), '{\n  "version": 1,\n  "career": oops\n}');
  });
  assert.deepEqual(faults, [`${actors}/wages.json $: expected JSON; found "oops\\n}" at line 3, column 13`]);
});

test('a document names the career whose folder it is in', async context => {
  const { faults } = await faultsAfter(context, async copy => {
    for (const file of ['related', 'wages', 'schools/TX']) {
      await put(copy, `${actors}/${file}.json`, ['career', 'key'], 'actresses');
    }
  });
  const fault = '$.career.key: expected "actors"; found "actresses"';
  assert.deepEqual(faults, [
    `${actors}/related.json ${fault}`,
    `${actors}/schools/TX.json ${fault}`,
    `${actors}/wages.json ${fault}`,
  ]);
});

test('a document is for the area whose place it has', async context => {
  const { faults, remarks } = await faultsAfter(context, async copy => {
    await cp(join(copy, `${actors}/wages/TX.json`), join(copy, `${actors}/wages.json`));
    await put(copy, `${actors}/schools/TX.json`, ['area', 'code'], 'OK');
    const electricians = join(copy, 'careers/electricians');
    await cp(join(electricians, 'schools.json'), join(electricians, 'schools/TX.json'));
  });
  assert.deepEqual(faults, [
    `${actors}/schools/TX.json $.area.code: expected "TX"; found "OK"`,
    `${actors}/wages.json $.area.type: expected "nation"; found "state"`,
  ]);
  // A widget says so with the figures.
  assert.deepEqual(remarks, ["careers/electricians/schools/TX.json has national figures at a state's URL"]);
});

test('a total counts at least the schools that are listed', async context => {
  const { faults } = await faultsAfter(context, copy => put(copy, `${actors}/schools.json`, ['total'], 2));
  assert.match(
    faults.join(),
    /^careers\/actors\/schools\.json \$\.total: expected a number from \d+; found 2$/,
  );
});

test('the key of a wage is that of a career at the endpoint', async context => {
  const { faults } = await faultsAfter(context, copy =>
    put(copy, `${actors}/wages.json`, ['wages', 0, 'key'], 'thespians'),
  );
  assert.deepEqual(faults, [
    `${actors}/wages.json $.wages[0].key: expected a key that careers.json lists; found "thespians"`,
  ]);
});

test('every career has a key of its own, which can stand in a URL', async context => {
  const { faults } = await faultsAfter(context, async copy => {
    const dataset = JSON.parse(await readFile(join(copy, 'careers.json'), 'utf8')) as { careers: unknown[] };
    dataset.careers.push({ key: 'actors', title: 'Actors' }, { key: '..', title: 'Up' });
    await writeFile(join(copy, 'careers.json'), JSON.stringify(dataset));
  });
  assert.deepEqual(faults, [
    'careers.json $.careers[18].key: expected a key other than that of $.careers[11]; found "actors"',
    'careers.json $.careers[19].key: expected a key that can be used in a URL; found ".."',
  ]);
});

test('a dataset counts its careers right', async context => {
  const { faults } = await faultsAfter(context, copy =>
    put(copy, 'dataset.json', ['counts'], { careers: 17, wages: 19, schools: 0 }),
  );
  assert.deepEqual(faults, [
    'dataset.json $.counts.careers: expected 18; found 17',
    'dataset.json $.counts.wages: expected 18; found 19',
    'dataset.json $.counts.schools: expected 17; found 0',
  ]);
});

test('a dataset names the states that have documents, and no others', async context => {
  const { faults } = await faultsAfter(context, copy => put(copy, 'dataset.json', ['states'], ['OK']));
  assert.deepEqual(faults, [
    'dataset.json $.states: expected to list TX; found documents of them',
    'dataset.json $.states[0]: expected a state that has documents; found "OK"',
  ]);
});

test('counts are left alone where a document could not be read', async context => {
  const { faults } = await faultsAfter(context, copy => writeFile(join(copy, `${actors}/wages.json`), ''));
  assert.deepEqual(faults, [`${actors}/wages.json $: expected JSON; found nothing`]);
});

test('a career that is listed has at least one document', async context => {
  const { faults } = await faultsAfter(context, copy => rm(join(copy, actors), { recursive: true }));
  assert.equal(
    faults[0],
    `${actors} $: expected at least one document of each career that careers.json lists; found none`,
  );
});

test('a document of the nation that is not there is a remark', async context => {
  const { faults, remarks } = await faultsAfter(context, copy => rm(join(copy, `${actors}/related.json`)));
  assert.deepEqual(faults, []);
  assert.deepEqual(remarks, [
    `${actors}/related.json does not exist: a widget that requests it shows an error`,
  ]);
});

test('a state’s document that is not there is nothing to remark on', async context => {
  const { faults, remarks } = await faultsAfter(context, copy => rm(join(copy, `${actors}/wages/TX.json`)));
  assert.deepEqual([faults, remarks], [[], []]);
});

test('a career may have documents of states alone', async context => {
  const { faults, remarks } = await faultsAfter(context, async copy => {
    const kinds = ['related', 'schools', 'wages'];
    for (const kind of kinds) await rm(join(copy, `${actors}/${kind}.json`));
    await put(copy, 'dataset.json', ['counts'], { careers: 18, wages: 17, schools: 16 });
  });
  assert.deepEqual(faults, []);
  assert.equal(remarks.length, 3);
});

test('where careers.json cannot be read, nothing is held against it', async context => {
  const { report, faults, remarks } = await faultsAfter(context, async copy => {
    await writeFile(join(copy, 'careers.json'), '<html>');
    await put(copy, `${actors}/wages.json`, ['wages', 0, 'key'], 'thespians');
    await put(copy, 'dataset.json', ['counts', 'careers'], 20);
    await writeFile(join(copy, `${actors}/wage.json`), '');
  });
  assert.deepEqual(faults, ['careers.json $: expected JSON; found an HTML page']);
  assert.deepEqual([report.careers, remarks], [18, []]);
});

test('of an empty list of careers no folder is checked, and each is remarked on', async context => {
  const { report, remarks } = await faultsAfter(context, copy => put(copy, 'careers.json', ['careers'], []));
  assert.equal(report.careers, 0);
  assert.equal(remarks.filter(text => text.endsWith('careers.json does not list it')).length, 18);
});

test('without careers.json the careers are those that have folders', async context => {
  const { report, remarks } = await faultsAfter(context, async copy => {
    await rm(join(copy, 'careers.json'));
    await rm(join(copy, 'dataset.json'));
  });
  assert.deepEqual([report.careers, report.documents, report.faults], [18, 89, []]);
  assert.deepEqual(remarks, [
    'careers.json does not exist: it would list the careers',
    'dataset.json does not exist: it would list the states that have documents',
  ]);
});

test('a folder without any career is nothing to check', async context => {
  const copy = await datasetCopy(context);
  await rm(join(copy, 'careers.json'));
  await rm(join(copy, 'careers'), { recursive: true });
  await assert.rejects(checkDocuments(copy), /careers\.json does not exist: pass --career KEY/);
  await assert.rejects(checkDocuments(join(copy, 'nowhere')), /nowhere is not a folder: pass a folder/);
  await assert.rejects(checkDocuments('ftp://example.com/data'), /pass a folder, or an http\(s\) URL/);
});

test('files that no widget asks for are remarked on', async context => {
  const { faults, remarks } = await faultsAfter(context, async copy => {
    await mkdir(join(copy, 'careers/actresses'));
    await writeFile(join(copy, 'careers/actresses/wages.json'), '{');
    await rename(join(copy, `${actors}/wages/TX.json`), join(copy, `${actors}/wages/Tx.json`));
    await writeFile(join(copy, `${actors}/wage.json`), '');
    await writeFile(join(copy, `${actors}/schools/CA.json.br`), '');
  });
  assert.deepEqual(faults, []);
  assert.deepEqual(remarks, [
    `${actors}/schools/CA.json.br is an unused file: no widget requests it`,
    `${actors}/wage.json is an unused file: no widget requests it`,
    `${actors}/wages/Tx.json is an unused file: no widget requests it`,
    'careers/actresses exists, but careers.json does not list it',
  ]);
});

test('a compressed file holds the same as the document beside it', async context => {
  const { faults, remarks } = await faultsAfter(context, async copy => {
    const bytes = await readFile(join(copy, 'careers.json'));
    await writeFile(join(copy, 'careers.json.br'), brotliCompressSync(bytes));
    await writeFile(join(copy, 'careers.json.gz'), gzipSync(bytes));
    await writeFile(join(copy, `${actors}/wages.json.br`), brotliCompressSync(bytes));
    await writeFile(join(copy, `${actors}/wages/TX.json.gz`), gzipSync(Buffer.concat([bytes, bytes])));
    await writeFile(join(copy, `${actors}/schools.json.gz`), bytes);
  });
  assert.deepEqual(faults, [
    `${actors}/schools.json $: expected the same document in its .gz file; found a file that cannot be decompressed`,
    `${actors}/wages.json $: expected the same document in its .br file; found another one`,
    `${actors}/wages/TX.json $: expected the same document in its .gz file; found another one`,
  ]);
  assert.deepEqual(remarks, []);
});

test('a key is in a file name as a server reads it in a URL', async context => {
  const copy = await datasetCopy(context);
  await rename(join(copy, actors), join(copy, 'careers/R&D ñ'));
  for (const file of ['related', 'schools', 'wages', 'schools/TX', 'wages/TX']) {
    await put(copy, `careers/R&D ñ/${file}.json`, ['career', 'key'], 'R&D ñ');
  }
  const { documents, faults } = await checkDocuments(copy, { careers: ['R&D ñ', '../../careers'] });
  assert.equal(documents, 7);
  assert.ok(faults.every(({ url }) => url.startsWith(copy)));
});

test('only the careers that are named are checked, and the lists always', async context => {
  const copy = await datasetCopy(context);
  await put(copy, `${actors}/wages.json`, ['currency'], 'dollars');
  await put(copy, 'dataset.json', ['generated'], 'today');
  const { careers, documents, faults } = await checkDocuments(copy, { careers: ['electricians'] });
  assert.deepEqual([careers, documents], [1, 7]);
  assert.deepEqual(
    faults.map(({ path, expected, found }) => `${path}: ${expected}, ${found}`),
    ['$.generated: a date such as 2025-08-01, 2025-08 or 2025, "today"'],
  );
});

test('what some careers have is not held against what is said of all', async context => {
  const copy = await datasetCopy(context);
  await writeFile(join(copy, `${actors}/wage.json`), '');
  const { faults, remarks } = await checkDocuments(copy, { careers: ['actors'] });
  assert.deepEqual(faults, []);
  assert.deepEqual(
    remarks.map(({ text }) => text),
    [unlisted],
  );
});

test('a sample is of as many careers as wanted, and the same for the same seed', async () => {
  const folder = 'test/fixtures/dataset';
  const first = await checkDocuments(folder, { sample: 4 });
  assert.deepEqual(first.faults, []);
  assert.equal(first.careers, 4);
  assert.ok(first.documents >= 2 + 4 * 4 && first.documents <= 2 + 4 * 5);
  const again = await checkDocuments(folder, { sample: 4, seed: first.seed });
  assert.deepEqual(again, first);
  const seeds = await Promise.all([1, 2, 3, 4].map(seed => checkDocuments(folder, { sample: 4, seed })));
  assert.ok(new Set(seeds.map(({ remarks }) => JSON.stringify(remarks))).size > 1);
  assert.equal((await checkDocuments(folder, { sample: 400 })).careers, 18);
});

test('it tells how far it is', async () => {
  const told: string[] = [];
  await checkDocuments('test/fixtures/dataset', {
    careers: ['actors', 'electricians'],
    onCareer: (done, total) => told.push(`${done} of ${total}`),
  });
  assert.deepEqual(told, ['1 of 2', '2 of 2']);
});

/** Checks a copy of the carried dataset after a change. */
async function checked(context: TestContext, change: (folder: string) => Promise<unknown>) {
  const folder = await datasetCopy(context);
  await change(folder);
  return { folder, report: await checkDocuments(folder) };
}

/** The same in lines, without what the carried dataset is remarked on for. */
async function faultsAfter(context: TestContext, change: (folder: string) => Promise<unknown>) {
  const { folder, report } = await checked(context, change);
  return { report, ...linesOf(folder, report) };
}

function linesOf(folder: string, { faults, remarks }: CheckReport) {
  const within = (url: string) => url.slice(folder.length + 1).replace(/\/$/, '');
  return {
    faults: faults.map(
      ({ url, path, expected, found }) => `${within(url)} ${path}: expected ${expected}; found ${found}`,
    ),
    remarks: remarks.filter(({ text }) => text !== unlisted).map(({ url, text }) => `${within(url)} ${text}`),
  };
}
