import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Stock } from '../../src/dataset/stock.js';
import { readAll } from './read-all.js';
import { sampleRaw, type RawFiles } from './sample-raw.js';

const packed = Object.entries({
  hd2024: 'HD2024',
  ic2024: 'IC2024',
  c2024_a_major1: 'C2024_A',
}).map(([file, archive]) => [`ipeds/${file}.csv.gz`, archive] as const);

test('files may be plain, packed alone, or in the archives that their publishers offer', async context => {
  const expected = await readAll(await sampleRaw(context));
  const plain = await sampleRaw(context, files => {
    for (const [name] of packed) move(files, name, name.replace('.gz', ''));
  });
  assert.deepEqual(await readAll(plain), expected);
  const archived = await sampleRaw(context, files => {
    for (const [name, archive] of packed) {
      files[`ipeds/${archive}.zip`] = { [`${archive.toLowerCase()}.csv`]: files[name] as string };
      delete files[name];
    }
    const onet = Object.keys(files).filter(name => name.startsWith('onet'));
    files['db_30_2_text.zip'] = Object.fromEntries(
      onet.map(name => [name.replace('onet-30.2', 'db_30_2_text'), files[name] as string]),
    );
    for (const name of onet) delete files[name];
  });
  assert.deepEqual(await readAll(archived), expected);
  const { found, missing } = await Stock.take(archived);
  assert.deepEqual(missing, []);
  assert.deepEqual(
    found.map(({ file }) => file).filter(file => file.includes('.zip')),
    [
      'db_30_2_text.zip/db_30_2_text/Read Me.txt',
      'db_30_2_text.zip/db_30_2_text/Occupation Data.txt',
      'db_30_2_text.zip/db_30_2_text/Related Occupations.txt',
      'db_30_2_text.zip/db_30_2_text/Task Statements.txt',
      'db_30_2_text.zip/db_30_2_text/Education, Training, and Experience.txt',
      'ipeds/HD2024.zip/hd2024.csv',
      'ipeds/IC2024.zip/ic2024.csv',
      'ipeds/C2024_A.zip/c2024_a.csv',
    ],
  );
});

test('an unpacked file goes before the archive that it came in', async context => {
  const raw = await sampleRaw(context, files => {
    files['ipeds/HD2024.zip'] = { 'hd2024.csv': 'not read' };
    files['ipeds/hd2024.csv'] = files['ipeds/hd2024.csv.gz']!;
  });
  const { found } = await Stock.take(raw);
  assert.ok(found.some(({ file }) => file === 'ipeds/hd2024.csv'));
});

test('a revision goes before what was provisional, and its archive holds both', async context => {
  const raw = await sampleRaw(context, files => {
    const text = files['ipeds/c2024_a_major1.csv.gz'] as string;
    files['ipeds/C2024_A.zip'] = { 'c2024_a.csv': 'not read', 'c2024_a_rv.csv': text };
    delete files['ipeds/c2024_a_major1.csv.gz'];
  });
  const { completions } = await readAll(raw);
  assert.deepEqual([completions.year, completions.revised], [2024, true]);
});

test('what is missing is told with its cost, and what is there with its vintage', async context => {
  const raw = await sampleRaw(context, files => {
    for (const name of Object.keys(files)) {
      if (/state|ic2024|occupation_2024/.test(name)) delete files[name];
    }
  });
  const { found, missing } = await Stock.take(raw);
  assert.deepEqual(
    missing.map(({ file, without }) => `${file}: ${without}`),
    [
      'state_M2025_dl.xlsx: no state wages',
      'occupation.xlsx: no typical education and no openings on cards',
      'ic2024.csv: no school is labeled as online',
    ],
  );
  assert.deepEqual(
    found.filter(({ vintage }) => vintage).map(({ vintage }) => vintage),
    ['30.2', '30.2', '30.2', '30.2', '30.2', '2025', '2024', '2024'],
  );
});

function move(files: RawFiles, from: string, to: string) {
  files[to] = files[from]!;
  delete files[from];
}
