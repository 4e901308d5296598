import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { Stock } from '../../src/dataset/stock.js';
import { RawFileError, type Place } from '../../src/dataset/raw-file-error.js';
import { readAll } from './read-all.js';
import { edit, editCell, sampleRaw, type RawFiles } from './sample-raw.js';
import { writeZip } from './xlsx.js';

const wages = 'bls-oews/national_M2025_dl.xlsx';
const sheet = 'national_M2025_dl';
const tasks = 'onet-30.2/Task Statements.txt';
const awards = 'ipeds/c2024_a_major1.csv.gz';

test('a file that nothing can do without is named, with where to get it', async context => {
  const error = await faultIn(context, files => delete files['onet-30.2/Related Occupations.txt']);
  assert.deepEqual(error.place, { file: 'Related Occupations.txt' });
  assert.match(error.message, /missing\. Download it from https:\/\/www\.onetcenter\.org/);
});

test('a file of O*NET is taken from beside the others alone', async context => {
  const raw = await sampleRaw(context, files => {
    files['onet-29.0/Task Statements.txt'] = files[tasks]!;
    delete files[tasks];
  });
  const { missing } = await Stock.take(raw);
  assert.deepEqual(
    missing.map(({ file, without }) => [file, without]),
    [['Task Statements.txt', 'its dates do not count for "Recently updated"']],
  );
});

test('a folder that is not there is named', async () => {
  await assert.rejects(readAll('/nowhere'), {
    name: 'RawFileError',
    message: /^\/nowhere: .*cannot be read/,
  });
});

test('a file that is found twice is an error', async context => {
  const error = await faultIn(context, files => (files[`copy/national_M2025_dl.xlsx`] = files[wages]!));
  assert.match(error.message, /found twice: bls-oews\/.* and copy\//);
});

test('of two vintages the newer is read', async context => {
  const raw = await sampleRaw(context, files => (files['old/national_M2024_dl.xlsx'] = 'not read'));
  assert.equal((await readAll(raw)).nationalWages?.period, '2025-05');
});

test('a missing sheet is named, with those that are there', async context => {
  const error = await faultIn(context, files => {
    const { 'Table 1.2': table } = files['bls-projections/occupation_2024-2034.xlsx'] as Record<
      string,
      never
    >;
    files['bls-projections/occupation_2024-2034.xlsx'] = { 'Table 9': table! };
  });
  assert.deepEqual(error.place, { file: 'bls-projections/occupation_2024-2034.xlsx', sheet: 'Table 1.2' });
  assert.match(error.message, /the sheets are Table 9/);
});

test('a missing column of a sheet is named', async context => {
  const error = await faultIn(context, files =>
    editCell(files, wages, sheet, { row: 'OCC_CODE', from: 'A_MEAN', to: 'MEAN' }),
  );
  assert.deepEqual(error.place, { file: wages, sheet, row: 1, column: 'A_MEAN' });
});

test('a missing column of a text file is named', async context => {
  const error = await faultIn(context, files => edit(files, awards, 'AWLEVEL', 'LEVEL'));
  assert.deepEqual(error.place, { file: awards, sheet: undefined, row: 1, column: 'AWLEVEL' });
});

test('a mark that is not known stops at its cell', async context => {
  const error = await faultIn(context, files =>
    editCell(files, wages, sheet, { row: '21-1023', from: 68030, to: '~~' }),
  );
  assert.deepEqual(error.place, { file: wages, sheet, row: 5, column: 'A_MEAN' });
  assert.match(error.message, /"~~" is not a number/);
});

test('an education that is not known stops at its cell', async context => {
  const file = 'bls-projections/occupation_2024-2034.xlsx';
  const error = await faultIn(context, files =>
    editCell(files, file, 'Table 1.2', { row: '27-2011', from: 'Some college, no degree', to: 'A course' }),
  );
  assert.deepEqual(error.place, {
    file,
    sheet: 'Table 1.2',
    row: 7,
    column: 'Typical education needed for entry',
  });
});

for (const [what, from, to, column] of [
  ['award level', '101569,44.0701,1,3,0', '101569,44.0701,1,77,0', 'AWLEVEL'],
  ['program code', '101569,44.0701,1,3,0', '101569,4407.01,1,3,0', 'CIPCODE'],
  ['number of awards', '101569,44.0701,1,3,0', '101569,44.0701,1,3,', 'CTOTALT'],
] as const) {
  test(`a strange ${what} stops at its row`, async context => {
    const error = await faultIn(context, files => edit(files, awards, from, to));
    assert.deepEqual(error.place, { file: awards, sheet: undefined, row: 2, column });
  });
}

test('a state that is not known stops at its row', async context => {
  const error = await faultIn(context, files => edit(files, 'ipeds/hd2024.csv.gz', ',PA,', ',ZZ,'));
  assert.deepEqual(error.place, { file: 'ipeds/hd2024.csv.gz', sheet: undefined, row: 7, column: 'STABBR' });
});

test('a row with too few cells stops at its row', async context => {
  const error = await faultIn(context, files => edit(files, tasks, '\tIncumbent\r\n21-1022', '\r\n21-1022'));
  assert.deepEqual(error.place, { file: tasks, row: 2 });
});

test('a file with headings alone is not read as an empty one', async context => {
  const error = await faultIn(
    context,
    files => (files[awards] = 'UNITID,CIPCODE,MAJORNUM,AWLEVEL,CTOTALT\n'),
  );
  assert.match(error.message, /has no rows/);
});

test('an archive that breaks off stops the reading', async context => {
  const raw = await sampleRaw(context);
  await writeFile(join(raw, awards), Buffer.from('H4sIAAAAAAAAA0t0AA==', 'base64'));
  await assert.rejects(readAll(raw), { name: 'RawFileError', place: { file: awards, row: undefined } });
});

test('a spreadsheet that is none, or a folder in its place, stops the reading', async context => {
  const raw = await sampleRaw(context, files => (files[wages] = 'OCC_CODE'));
  await assert.rejects(readAll(raw), { name: 'RawFileError', place: { file: wages, row: undefined } });
  await rm(join(raw, wages));
  await mkdir(join(raw, wages));
  await assert.rejects(readAll(raw), { name: 'RawFileError', place: { file: wages, row: undefined } });
});

test('a zip archive that breaks off is named, and so is one that is none', async context => {
  const raw = await sampleRaw(context, files => (files['downloads/HD2024.zip'] = 'PK'));
  const broken = { name: 'RawFileError', message: /^downloads\/HD2024\.zip: This archive cannot be read/ };
  await assert.rejects(readAll(raw), broken);
  const whole = writeZip({ 'hd2024.csv': 'UNITID\r\n' });
  await writeFile(join(raw, 'downloads/HD2024.zip'), whole.subarray(0, -30));
  await assert.rejects(readAll(raw), broken);
});

test('a file whose packed bytes are damaged within an archive stops the reading', async context => {
  const name = 'ipeds/C2024_A.zip';
  const raw = await sampleRaw(context, files => {
    files[name] = { 'c2024_a.csv': files[awards] as string };
    delete files[awards];
  });
  const bytes = await readFile(join(raw, name));
  bytes.fill(0xff, 60, 120);
  await writeFile(join(raw, name), bytes);
  await assert.rejects(readAll(raw), {
    name: 'RawFileError',
    message: /C2024_A\.zip\/c2024_a\.csv.*cannot be read/,
  });
});

test('a text file with a quote that never ends stops at its row', async context => {
  const error = await faultIn(context, files =>
    edit(files, 'ipeds/hd2024.csv.gz', '"University', '""University'),
  );
  assert.equal(error.place.file, 'ipeds/hd2024.csv.gz');
  assert.equal(error.place.row, 5);
});

test('a file without its vintage stops the reading', async context => {
  const oews = await faultIn(context, files =>
    editCell(files, wages, 'Field Descriptions', {
      row: 'May 2025 OEWS Estimates',
      from: 'May 2025 OEWS Estimates',
      to: 'Estimates',
    }),
  );
  assert.deepEqual(oews.place, { file: wages, sheet: 'Field Descriptions' });
  const onet = await faultIn(context, files => (files['onet-30.2/Read Me.txt'] = 'Read me.'));
  assert.deepEqual(onet.place, { file: 'onet-30.2/Read Me.txt' });
});

/** What stops the reading of the sample after a change to it. */
async function faultIn(
  context: TestContext,
  change: (files: RawFiles) => void,
): Promise<{ message: string; place: Place }> {
  const raw = await sampleRaw(context, change);
  const error = await readAll(raw).then(
    () => assert.fail('The files were read.'),
    (error: unknown) => error,
  );
  assert.ok(error instanceof RawFileError, String(error));
  return error;
}
