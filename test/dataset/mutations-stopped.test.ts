import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAll } from './read-all.js';
import { move } from './sample-changes.js';
import { edit, editCell, sampleRaw, type RawFiles } from './sample-raw.js';
import type { SheetCells } from './xlsx.js';

// What publishers, and programs that saved their files again, have really changed, where nobody can tell what was meant:
// the reading stops there, and says what to do.

const wages = 'bls-oews/national_M2025_dl.xlsx';
const sheet = 'national_M2025_dl';
const states = 'bls-oews/state_M2023_dl.csv.gz';
const projections = 'bls-projections/occupation_2024-2034.xlsx';
const schools = 'ipeds/hd2024.csv.gz';
const awards = 'ipeds/c2024_a_major1.csv.gz';
const programs = 'nces-cip/CIPCode2020.csv.gz';
const occupations = 'onet-30.2/Occupation Data.txt';
const ipeds = 'from https://nces.ed.gov/ipeds/datacenter/DataFiles.aspx';
const oews = 'from https://www.bls.gov/oes/tables.htm';
const layout = 'its publisher may also have changed its layout.';
const topCode = '#  = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year';

stops(
  'letters that a program has already replaced',
  files => edit(files, schools, 'Birmingham', 'Bayam\uFFFDn'),
  `${schools}, row 2, column "CITY": "Bayam\uFFFDn" has lost letters to a wrong encoding. Download hd2024.csv again ${ipeds}; ${layout}`,
);

stops(
  'a byte that is no letter in UTF-8, nor in windows-1252',
  files => {
    const [before, after] = (files[schools] as string).split('Birmingham') as [string, string];
    files[schools] = Buffer.concat([Buffer.from(before), Buffer.from([0x42, 0x81]), Buffer.from(after)]);
  },
  `${schools}, row 2, column "CITY": "B\uFFFD" has lost letters to a wrong encoding. Download hd2024.csv again ${ipeds}; ${layout}`,
);

stops(
  'text that a spreadsheet has saved as UTF-16',
  files => (files[schools] = Buffer.from(files[schools] as string, 'utf16le')),
  `${schools}: This file cannot be read (it is UTF-16; save it as UTF-8). Download hd2024.csv again ${ipeds}; ${layout}`,
);

stops(
  'letters that are lost in a spreadsheet',
  files => editCell(files, wages, sheet, { row: '27-2011', from: 'Actors', to: 'Act\uFFFDrs' }),
  `${wages}, sheet "${sheet}", row 7, column "OCC_TITLE": "Act\uFFFDrs" has lost letters to a wrong encoding. Download national_M2025_dl.xlsx again ${oews}; ${layout}`,
);

stops(
  'a code that combines occupations which nobody has told of',
  files => editCell(files, wages, sheet, { row: '27-2011', from: '27-2011', to: '27-2018' }),
  `${wages}, sheet "${sheet}", row 7, column "OCC_CODE": "27-2018" is neither an occupation of O*NET nor a code that is known to combine some. Update career-widgets, which has to know what BLS combines under it; until then, read the edition before this.`,
);

stops(
  'the mark of high pay in a file without the note that says what it stands for',
  files => {
    editCell(files, wages, 'Field Descriptions', { row: topCode, from: topCode, to: 'Notes' });
    editCell(files, wages, sheet, { row: '29-1022', from: 622640, to: '#' });
  },
  `${wages}, sheet "${sheet}", row 8, column "A_PCT90": "#" stands for an amount that this file does not state. Download national_M2025_dl.xlsx again ${oews}; ${layout}`,
);

stops(
  'notes of another year than the name of the file',
  files => move(files, wages, 'bls-oews/national_M2026_dl.xlsx'),
  'bls-oews/national_M2026_dl.xlsx, sheet "Field Descriptions": Its notes say May 2025, and its name says 2026. Name it by the year of its notes.',
);

stops(
  'a blank where an official file has a mark',
  files => editCell(files, wages, sheet, { row: '29-1141', from: 101420, to: null }),
  `${wages}, sheet "${sheet}", row 9, column "A_MEAN": "" is not a number. Download national_M2025_dl.xlsx again ${oews}; ${layout}`,
);

stops(
  'a flag that is neither yes nor no',
  files => editCell(files, wages, sheet, { row: '25-2021', from: 'TRUE', to: 'Y' }),
  `${wages}, sheet "${sheet}", row 6, column "ANNUAL": "Y" is neither TRUE nor empty. Download national_M2025_dl.xlsx again ${oews}; ${layout}`,
);

stops(
  'an occupation that is there twice in a state',
  files => edit(files, states, 'Texas;29-1022', 'Texas;21-1022'),
  `${states}, row 8, column "OCC_CODE": "21-1022" appears twice for TX. Download state_M2025_dl.xlsx again ${oews}; ${layout}`,
);

stops(
  'decimals that are written with a comma',
  files => edit(files, states, '29.83', '29,83'),
  `${states}, row 4, column "H_MEAN": "29,83" is not a number. Download state_M2025_dl.xlsx again ${oews}; ${layout}`,
);

stops(
  'a code that a spreadsheet has taken for a number',
  files => edit(files, awards, '157085,44.0701,1,5,64', '157085,44.07,1,5,64'),
  `${awards}, row 8, column "CIPCODE": "44.07" does not match ^\\d\\d\\.\\d{4}$. Download c2024_a.csv again ${ipeds}; ${layout}`,
);

stops(
  'a code of a program that has lost the zero before it',
  files => edit(files, programs, '01,01.0309', '1,1.0309'),
  `${programs}, row 2, column "CIPCode": "1.0309" does not match ^\\d\\d(\\.\\d\\d(\\d\\d)?)?$. Download CIPCode2020.csv again from https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56; ${layout}`,
);

stops(
  'a row with more cells than there are headings',
  files => edit(files, awards, '0,0,0\r\n', '0,0,0,7\r\n'),
  `${awards}, row 2: This row has 8 cells under 7 headings. Download c2024_a.csv again ${ipeds}; ${layout}`,
);

stops(
  'a file that breaks off in the middle of a row',
  files => (files[awards] = (files[awards] as string).slice(0, -20)),
  `${awards}, row 25: This row has 2 cells under 7 headings. Download c2024_a.csv again ${ipeds}; ${layout}`,
);

stops(
  'a column of the projections under a new name',
  files => {
    const heading = 'Percent self employed, 2024';
    editCell(files, projections, 'Table 1.2', { row: heading, from: heading, to: 'Self-employed, 2024' });
  },
  /^bls-projections\/occupation_2024-2034\.xlsx, sheet "Table 1\.2", row 2, column "\^Percent self\.employed\\b": No such column; the columns are 2024 National .+ Download occupation\.xlsx again from https:\/\/www\.bls\.gov\/emp\/tables\.htm;/,
);

stops(
  'an occupation that is there twice in the projections',
  files => editCell(files, projections, 'Table 1.2', { row: '27-2011', from: '27-2011', to: '21-1022' }),
  `${projections}, sheet "Table 1.2", row 7, column "2024 National Employment Matrix code": "21-1022" appears twice. Download occupation.xlsx again from https://www.bls.gov/emp/tables.htm; ${layout}`,
);

stops(
  'whether the public is let in, told in a new way',
  files => edit(files, schools, '4,1,-2,1,1,1,', '4,1,-2,1,9,1,'),
  `${schools}, row 2, column "OPENPUBL": "9" is not one of 1, 0. Download hd2024.csv again ${ipeds}; ${layout}`,
);

stops(
  'a heading that is there, and no rows below it',
  files => (files[occupations] = 'O*NET-SOC Code\tTitle\tDescription\r\n'),
  `${occupations}: This file has no rows. Download Occupation Data.txt again from https://www.onetcenter.org/database.html; ${layout}`,
);

stops(
  'a page that says no, saved under the name of a file',
  files => (files[awards] = '<!DOCTYPE html>\n<title>Access Denied</title>\n'),
  `${awards}, row 1, column "UNITID": No such column; the columns are <!DOCTYPE html>. Download c2024_a.csv again ${ipeds}; ${layout}`,
);

test('without the note and without a mark, high pay is read as it stands', async context => {
  const expected = await readAll(await sampleRaw(context));
  const raw = await sampleRaw(context, files => {
    const notes = files[wages] as Record<string, SheetCells>;
    notes['Field Descriptions'] = notes['Field Descriptions']!.slice(0, 1);
  });
  assert.deepEqual(await readAll(raw), expected);
});

function stops(what: string, change: (files: RawFiles) => void, message: string | RegExp) {
  test(`${what}: stops there`, async context => {
    const raw = await sampleRaw(context, change);
    await assert.rejects(readAll(raw), { name: 'RawFileError', message });
  });
}
