import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Stock } from '../../src/dataset/stock.js';
import { readAll } from './read-all.js';
import { edit, sampleRaw, type RawFiles } from './sample-raw.js';
import { toRelease, move } from './sample-changes.js';

const older = 'onet-30.2/';
const education = 'onet-30.2/Education, Training, and Experience.txt';

test('O*NET is read alike before and after 30.3 parted education from training', async context => {
  const { release, ...expected } = await readAll(await sampleRaw(context));
  const { release: newer, ...read } = await readAll(
    await sampleRaw(context, files => toRelease(files, '30.3', 'May 2026')),
  );
  assert.deepEqual([release.version, newer.version], ['30.2', '30.3']);
  assert.deepEqual(read, expected);
});

test('without training of its own a release is told to lack it, and one that holds it elsewhere is not', async context => {
  const lacking = async (change: (files: RawFiles) => void) =>
    (await Stock.take(await sampleRaw(context, change))).missing.map(({ file }) => file);
  assert.deepEqual(await lacking(() => {}), []);
  assert.deepEqual(
    await lacking(files => {
      toRelease(files, '30.3', 'May 2026');
      delete files['onet-30.3/Training and Experience.txt'];
    }),
    ['Training and Experience.txt'],
  );
  assert.deepEqual(await lacking(files => delete files[education]), [
    'Education.txt',
    'Training and Experience.txt',
  ]);
});

test('of two releases of O*NET the newer is read by its number, and the other is passed over', async context => {
  const raw = await sampleRaw(context, files => {
    const copies = Object.entries(files).filter(([name]) => name.startsWith(older));
    toRelease(files, '30.10', 'May 2030');
    Object.assign(files, Object.fromEntries(copies));
  });
  const { found } = await Stock.take(raw);
  const tasks = found.find(({ file }) => file.endsWith('Task Statements.txt'));
  assert.deepEqual(tasks, {
    file: 'onet-30.10/Task Statements.txt',
    vintage: '30.10',
    passedOver: ['onet-30.2/Task Statements.txt'],
  });
  assert.equal((await readAll(raw)).release.released, 'May 2030');
});

test('one release of O*NET in two folders is not chosen between', async context => {
  const raw = await sampleRaw(context, files => {
    for (const name of Object.keys(files)) {
      if (name.startsWith(older)) files[`copy/${name.slice(older.length)}`] = files[name]!;
    }
  });
  await assert.rejects(Stock.take(raw), {
    name: 'RawFileError',
    message: /^Occupation Data\.txt: O\*NET 30\.2 was found twice: .* Keep only the one to read\.$/,
  });
});

test('an older edition of wages is passed over, and said to be', async context => {
  const raw = await sampleRaw(context, files => (files['old/national_M2024_dl.xlsx'] = 'not read'));
  const { found } = await Stock.take(raw);
  assert.deepEqual(found.find(({ vintage }) => vintage === '2025')?.passedOver, [
    'old/national_M2024_dl.xlsx',
  ]);
});

test('a file as its publisher offers it goes before an extract of the same edition', async context => {
  const raw = await sampleRaw(context, files => {
    files['bls-oews/state_M2023_dl.extract.csv'] = 'not read';
  });
  const { found } = await Stock.take(raw);
  const states = found.find(({ vintage }) => vintage === '2023');
  assert.equal(states?.file, 'bls-oews/state_M2023_dl.csv.gz');
  assert.deepEqual(states.passedOver, ['bls-oews/state_M2023_dl.extract.csv']);
});

test('of schools and awards the newest year is read that has both', async context => {
  const raw = await sampleRaw(context, files => (files['new/hd2025.csv'] = 'not read'));
  const { found } = await Stock.take(raw);
  const schools = found.find(({ file }) => file.includes('hd2024'));
  assert.deepEqual(schools?.passedOver, ['new/hd2025.csv']);
});

test('schools of one year and awards of another are never joined', async context => {
  const raw = await sampleRaw(context, files => move(files, 'ipeds/hd2024.csv.gz', 'ipeds/hd2023.csv.gz'));
  await assert.rejects(Stock.take(raw), {
    message:
      'ipeds/hd2023.csv.gz: These schools are of 2023, and the awards in ipeds/c2024_a_major1.csv.gz of 2024. ' +
      'Download hd2024.csv from https://nces.ed.gov/ipeds/datacenter/DataFiles.aspx, too.',
  });
});

test('what schools offer in another year is not taken for theirs', async context => {
  const raw = await sampleRaw(context, files => move(files, 'ipeds/ic2024.csv.gz', 'ipeds/ic2023.csv.gz'));
  const { missing } = await Stock.take(raw);
  assert.deepEqual(
    missing.map(({ file, without }) => `${file}: ${without}`),
    ['ic2024.csv: no school is labeled as online'],
  );
});

test('projections of which nobody can tell the years are not chosen between', async context => {
  const raw = await sampleRaw(context, files => (files['occupation.xlsx'] = 'not read'));
  await assert.rejects(Stock.take(raw), {
    message:
      'occupation.xlsx: Nobody can tell whether this is newer than bls-projections/occupation_2024-2034.xlsx. ' +
      'Put its years into its name, or keep one of both.',
  });
});

for (const [what, from, to] of [
  ['crosswalk', 'nces-cip/CIP2020_SOC2018_Crosswalk.xlsx', 'cip_soc_crosswalk (final).xlsx'],
  ['table of projections', 'bls-projections/occupation_2024-2034.xlsx', 'bls/ep-2024.xlsx'],
] as const) {
  test(`a renamed ${what} is known by its sheet`, async context => {
    const expected = await readAll(await sampleRaw(context));
    const raw = await sampleRaw(context, files => move(files, from, to));
    const { found } = await Stock.take(raw);
    assert.ok(found.some(({ file }) => file === to));
    assert.deepEqual(await readAll(raw), expected);
  });
}

test('two renamed crosswalks are not chosen between, and neither is one without the sheet taken for it', async context => {
  const name = 'nces-cip/CIP2020_SOC2018_Crosswalk.xlsx';
  const twice = await sampleRaw(context, files => {
    files['a.xlsx'] = files[name]!;
    move(files, name, 'b.xlsx');
  });
  await assert.rejects(Stock.take(twice), { message: /found twice: a\.xlsx and b\.xlsx/ });
  const none = await sampleRaw(context, files => {
    files['a.xlsx'] = { 'SOC-CIP': [['SOC2018Code']] };
    files['b.xlsx'] = 'no spreadsheet';
    delete files[name];
  });
  const { missing } = await Stock.take(none);
  assert.deepEqual(
    missing.map(({ file }) => file),
    ['CIP2020_SOC2018_Crosswalk.xlsx'],
  );
});

test('names of files may be in another case, or as they stand in addresses', async context => {
  const expected = await readAll(await sampleRaw(context));
  const raw = await sampleRaw(context, files => {
    for (const name of Object.keys(files)) {
      const changed = name.startsWith(older) ? name.replaceAll(' ', '%20') : name.toUpperCase();
      if (changed !== name) move(files, name, changed);
    }
  });
  assert.deepEqual(await readAll(raw), expected);
});

test('a folder may be called as the archive that it came in', async context => {
  const expected = await readAll(await sampleRaw(context));
  const raw = await sampleRaw(context, files =>
    move(files, 'ipeds/hd2024.csv.gz', 'ipeds/HD2024.zip/hd2024.csv'),
  );
  assert.deepEqual(await readAll(raw), expected);
});

test('a file without its edition stops the choice between editions', async context => {
  const raw = await sampleRaw(context, files => edit(files, 'onet-30.2/Read Me.txt', 'Database', 'Data'));
  await assert.rejects(Stock.take(raw), {
    message: /^onet-30\.2\/Read Me\.txt: This file does not state a release\./,
  });
});
