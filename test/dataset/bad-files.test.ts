import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { RawFileError, type Place } from '../../src/dataset/raw-file-error.js';
import { readTables } from '../../src/dataset/raw-tables.js';
import { edit, editCell, sampleRaw, type RawFiles } from './sample-raw.js';

const wages = 'bls-oews/national_M2025_dl.xlsx';
const sheet = 'national_M2025_dl';
const tasks = 'onet-30.2/Task Statements.txt';
const awards = 'ipeds/c2024_a_major1.csv.gz';

test('a missing file is named, with where to get it', async context => {
  const error = await faultIn(context, files => delete files[wages]);
  assert.deepEqual(error.place, { file: 'national_M2025_dl.xlsx' });
  assert.match(error.message, /missing\. Download it from https:\/\/www\.bls\.gov/);
});

test('a missing file of O*NET is looked for beside the others', async context => {
  const error = await faultIn(context, files => {
    files['elsewhere/Task Statements.txt'] = files[tasks]!;
    delete files[tasks];
  });
  assert.deepEqual(error.place, { file: tasks });
});

test('a folder that is not there is named', async () => {
  await assert.rejects(readTables('/nowhere'), {
    name: 'RawFileError',
    message: /^\/nowhere: .*cannot be read/,
  });
});

test('one file in two places is not chosen between', async context => {
  const error = await faultIn(context, files => (files[`copy/national_M2025_dl.xlsx`] = files[wages]!));
  assert.match(error.message, /there twice: bls-oews\/.* and copy\//);
});

test('of two vintages the newer is read', async context => {
  const raw = await sampleRaw(context, files => (files['old/national_M2024_dl.xlsx'] = 'not read'));
  assert.equal((await readTables(raw)).oews.period, '2025-05');
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
  assert.match(error.message, /there are Table 9/);
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
  assert.match(error.message, /holds no rows/);
});

test('an archive that breaks off stops the reading', async context => {
  const raw = await sampleRaw(context);
  await writeFile(join(raw, awards), Buffer.from('H4sIAAAAAAAAA0t0AA==', 'base64'));
  await assert.rejects(readTables(raw), { name: 'RawFileError', place: { file: awards, row: undefined } });
});

test('a spreadsheet that is none, or a folder in its place, stops the reading', async context => {
  const raw = await sampleRaw(context, files => (files[wages] = 'OCC_CODE'));
  await assert.rejects(readTables(raw), { name: 'RawFileError', place: { file: wages } });
  await rm(join(raw, wages));
  await mkdir(join(raw, wages));
  await assert.rejects(readTables(raw), { name: 'RawFileError', place: { file: wages } });
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
  const error = await readTables(raw).then(
    () => assert.fail('The files were read.'),
    (error: unknown) => error,
  );
  assert.ok(error instanceof RawFileError, String(error));
  return error;
}
