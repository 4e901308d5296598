import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { readAll } from './read-all.js';
import { edit, editCell, sampleRaw, type RawFiles } from './sample-raw.js';
import type { SheetCells } from './xlsx.js';

// What publishers, and programs that saved their files again, have really changed: it is read as if nothing had been.

const wages = 'bls-oews/national_M2025_dl.xlsx';
const sheet = 'national_M2025_dl';
const projections = 'bls-projections/occupation_2024-2034.xlsx';
const crosswalk = 'nces-cip/CIP2020_SOC2018_Crosswalk.xlsx';
const schools = 'ipeds/hd2024.csv.gz';
const awards = 'ipeds/c2024_a_major1.csv.gz';
const programs = 'nces-cip/CIPCode2020.csv.gz';

readsAlike('headings in small letters, as wages had them until 2019', files => {
  editHeadings(files, wages, sheet, heading => heading.toLowerCase());
});

readsAlike('headings in capitals, with spaces before and after', files => {
  editText(files, schools, text => text.replace(/^\uFEFF.*/, line => line.split(',').join(' , ')));
  editHeadings(files, crosswalk, 'CIP-SOC', heading => ` ${heading.toUpperCase()} `);
});

readsAlike('a byte order mark that is gone, and lines that end in a line feed alone', files => {
  editText(files, schools, text => text.slice(1).replaceAll('\r\n', '\n'));
});

readsAlike('codes that are guarded from spreadsheets, without quotes around the guard', files => {
  editText(files, programs, text => text.replace(/^(\d\d),([\d.]+),/gm, '="$1",="$2",'));
});

readsAlike('codes that are guarded from spreadsheets, with the guard quoted as csv asks for', files => {
  editText(files, awards, text => text.replace(/^(\d{6}),([\d.]+),/gm, '$1,"=""$2""",'));
});

readsAlike('a comma at the end of every line', files => {
  editText(files, awards, text => text.replaceAll('\r\n', ',\r\n'));
});

readsAlike('a comma at the end of every line but the headings', files => {
  editText(files, awards, text => text.replaceAll(/(\d)\r\n/g, '$1,\r\n'));
});

readsAlike('lines of commas alone below a table, as a spreadsheet saves them', files => {
  editText(files, awards, text => `${text},,,,,,\r\n\r\n,,,,,,\r\n`);
});

readsAlike('flags that a spreadsheet has made booleans of', files => {
  editCell(files, wages, sheet, { row: '25-2021', from: 'TRUE', to: true });
  editCell(files, wages, sheet, { row: '27-2011', from: 'TRUE', to: true });
});

readsAlike('a title above the headings, and a note below the table', files => {
  const sheets = files[crosswalk] as Record<string, SheetCells>;
  sheets['CIP-SOC'] = [['CIP 2020 to SOC 2018'], [null], ...sheets['CIP-SOC']!, [null, null]];
});

readsAlike('one line less above the headings of the projections', files => {
  const sheets = files[projections] as Record<string, SheetCells>;
  const [title, headings, ...rows] = sheets['Table 1.2']!;
  sheets['Table 1.2'] = [headings!, ...rows, title!];
});

readsAlike('a sheet whose name is in another case', files => {
  renameSheet(files, wages, 'Field Descriptions', 'Field descriptions ');
  renameSheet(files, crosswalk, 'CIP-SOC', 'Cip-Soc');
});

readsAlike('columns in another order, and new ones between them', files => {
  editText(files, awards, text => text.replace(/^(\uFEFF?)([^,\r\n]+),(.*)$/gm, '$1x,$3,$2'));
});

readsAlike('numbers as text, with commas between their thousands', files => {
  editCell(files, wages, sheet, { row: '29-1141', from: 3379720, to: '3,379,720' });
  editCell(files, wages, sheet, { row: '29-1141', from: 101420, to: ' 101,420 ' });
});

test('a file of windows-1252 is read as what its publisher wrote, and so is one that mixes it with UTF-8', async context => {
  const named = (from: string, to: string) => (files: RawFiles) => edit(files, schools, from, to);
  const name = 'Universidad de Bayamón – “Ñ”';
  const expected = await readAll(await sampleRaw(context, named('University of Pennsylvania', name)));
  const older = await sampleRaw(context, files => {
    named('University of Pennsylvania', name)(files);
    files[schools] = windows1252((files[schools] as string).slice(1));
  });
  assert.equal(expected.directory.campuses.get('215062')?.name, name);
  assert.deepEqual(await readAll(older), expected);
  const mixed = await sampleRaw(context, files => {
    named('Birmingham', 'Cañón')(files);
    named('University of Pennsylvania', name)(files);
    const [before, after] = (files[schools] as string).split(name) as [string, string];
    files[schools] = Buffer.concat([Buffer.from(before), windows1252(name), Buffer.from(after)]);
  });
  const { campuses } = (await readAll(mixed)).directory;
  assert.deepEqual([campuses.get('101569')?.city, campuses.get('215062')?.name], ['Cañón', name]);
});

function readsAlike(what: string, change: (files: RawFiles) => void) {
  test(`the same is read of ${what}`, async (context: TestContext) => {
    const expected = await readAll(await sampleRaw(context));
    assert.deepEqual(await readAll(await sampleRaw(context, change)), expected);
  });
}

function editText(files: RawFiles, name: string, change: (text: string) => string) {
  const before = files[name] as string;
  const after = change(before);
  assert.notEqual(after, before, name);
  files[name] = after;
}

function editHeadings(files: RawFiles, name: string, title: string, change: (heading: string) => string) {
  const sheets = files[name] as Record<string, SheetCells>;
  const [headings = [], ...rows] = sheets[title]!;
  sheets[title] = [headings.map(heading => change(String(heading))), ...rows];
}

function renameSheet(files: RawFiles, name: string, from: string, to: string) {
  const sheets = Object.entries(files[name] as Record<string, SheetCells>);
  files[name] = Object.fromEntries(sheets.map(([title, cells]) => [title === from ? to : title, cells]));
}

/** Text in the one byte a letter that Windows had before. */
function windows1252(text: string) {
  const others: Record<string, number> = { '–': 0x96, '“': 0x93, '”': 0x94 };
  return Buffer.from([...text].map(letter => others[letter] ?? letter.charCodeAt(0)));
}
