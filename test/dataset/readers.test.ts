import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCip } from '../../src/dataset/cip.js';
import { readCompletions } from '../../src/dataset/completions.js';
import { readDirectory } from '../../src/dataset/campuses.js';
import { readNationalWages, readStateWages } from '../../src/dataset/oews.js';
import { readNearness, readOccupations, readRelease } from '../../src/dataset/onet.js';
import { readProjections } from '../../src/dataset/projections.js';
import { Stock } from '../../src/dataset/stock.js';
import { webAddress } from '../../src/dataset/web-address.js';
import { edit, editCell, sampleRaw } from './sample-raw.js';
import type { SheetCells } from './xlsx.js';

const wages = 'bls-oews/national_M2025_dl.xlsx';

test('O*NET says which release it is, and its related occupations come by their index', async context => {
  const stock = await Stock.take(await sampleRaw(context));
  assert.deepEqual(await readRelease(stock), { version: '30.2', released: 'February 2026' });
  assert.deepEqual((await readOccupations(stock)).get('21-1022.00'), {
    code: '21-1022.00',
    title: 'Healthcare Social Workers',
    description: 'Help patients cope. Talk to families.',
  });
  const { related } = await readNearness(stock);
  assert.deepEqual(related.get('21-1022.00'), ['21-1023.00', '21-1014.00', '29-1141.04']);
  assert.equal(related.has('55-1011.00'), false);
});

test('an occupation is as new as its newest task or education row, whatever its job zone says', async context => {
  const { updated } = await readNearness(await Stock.take(await sampleRaw(context)));
  assert.equal(updated.get('29-1141.04'), '2025-08');
  assert.equal(updated.get('21-1014.00'), '2025-08');
  assert.equal(updated.get('27-2011.00'), '2017-07');
  assert.equal(updated.has('55-1011.00'), false);
});

test('a detailed occupation has its figures, and its wider groups are passed over', async context => {
  const oews = await nationalWagesIn(await sampleRaw(context));
  assert.equal(oews.period, '2025-05');
  assert.equal(oews.vintage, 'May 2025');
  assert.equal(oews.wages.has('00-0000'), false);
  assert.deepEqual(oews.wages.get('21-1022'), {
    title: 'Healthcare Social Workers',
    code: '21-1022',
    employment: 187630,
    annual: { mean: 71790, median: 67880, p10: 46220, p25: 56710, p75: 82240, p90: 100360 },
    hourly: { mean: 34.51, median: 32.63, p10: 22.22, p25: 27.27, p75: 39.54, p90: 48.25 },
  });
});

test('an occupation paid by the year has no hourly pay, and one paid by the hour no annual pay', async context => {
  const oews = await nationalWagesIn(await sampleRaw(context));
  assert.equal('hourly' in oews.wages.get('25-2021')!, false);
  assert.equal(oews.wages.get('25-2021')?.annual?.mean, 72650);
  assert.equal('annual' in oews.wages.get('27-2011')!, false);
  assert.equal(oews.wages.get('27-2011')?.hourly?.mean, 58.29);
});

test('marks mean what the file says: not released, and at or above its own top code', async context => {
  const raw = await sampleRaw(context, files => {
    const at = { row: '29-1022', to: '#' };
    editCell(files, wages, 'national_M2025_dl', { ...at, from: 622640 });
    editCell(files, wages, 'national_M2025_dl', { ...at, from: 299.35 });
    editCell(files, wages, 'national_M2025_dl', { ...at, from: 41.47, to: '*' });
    editCell(files, wages, 'national_M2025_dl', { ...at, from: 4910, to: '**' });
    const note = '#  = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year';
    const older = note.replace('$115.00', '$100.00').replace('$239,200', '$208,000');
    editCell(files, wages, 'Field Descriptions', { row: note, from: note, to: older });
  });
  const surgeons = (await nationalWagesIn(raw)).wages.get('29-1022');
  assert.deepEqual(surgeons?.annual?.p90, { atLeast: 208000 });
  assert.deepEqual(surgeons?.hourly?.p90, { atLeast: 100 });
  assert.equal(surgeons?.hourly?.p10, null);
  assert.equal(surgeons?.employment, null);
  assert.equal(surgeons?.annual?.mean, 346490);
});

test('a number may be written with commas between its thousands', async context => {
  const raw = await sampleRaw(context, files =>
    editCell(files, wages, 'national_M2025_dl', { row: '21-1022', from: 187630, to: '1,187,630' }),
  );
  assert.equal((await nationalWagesIn(raw)).wages.get('21-1022')?.employment, 1187630);
});

test('openings come whole out of thousands, and summary lines are passed over', async context => {
  const raw = await sampleRaw(context, files =>
    editCell(files, 'bls-projections/occupation_2024-2034.xlsx', 'Table 1.2', {
      row: '27-2011',
      from: 6.3,
      to: '—',
    }),
  );
  const projections = await readProjections(await Stock.take(raw));
  assert.equal(projections.span, '2024–34');
  assert.equal(projections.occupations.has('21-1020'), false);
  assert.deepEqual(projections.occupations.get('29-1141'), {
    code: '29-1141',
    title: 'Registered nurses',
    education: "Bachelor's degree",
    experience: 'None',
    training: 'None',
    jobs: 3391000,
    change: 166100,
    percentChange: 4.9,
    openings: 189100,
    selfEmployed: 0.6,
  });
  const { change, selfEmployed, training } = projections.occupations.get('29-1243')!;
  assert.deepEqual([change, selfEmployed, training], [-100, undefined, 'Internship/residency']);
  assert.equal(projections.occupations.get('27-2011')?.openings, undefined);
  assert.equal(projections.occupations.get('27-2011')?.education, 'Some college');
});

test('the wages of a state are under its code, and of its own vintage', async context => {
  const { period, vintage, states } = await stateWagesIn(await sampleRaw(context));
  assert.deepEqual([period, vintage], ['2023-05', 'May 2023']);
  assert.deepEqual([...states.keys()], ['KY', 'TX', 'VI']);
  assert.deepEqual(states.get('KY')?.get('21-1022'), {
    title: 'Healthcare Social Workers',
    code: '21-1022',
    annual: { mean: 62040 },
    hourly: { mean: 29.83 },
  });
  assert.deepEqual(states.get('TX')?.get('29-1022')?.annual, { mean: { atLeast: 239200 } });
});

test('in a state file without flags, a mean for one unit alone says the same', async context => {
  const { states } = await stateWagesIn(await sampleRaw(context));
  const [teachers, actors] = ['25-2021', '27-2011'].map(code => states.get('KY')!.get(code)!);
  assert.deepEqual(teachers?.annual, { mean: 57370 });
  assert.equal('hourly' in teachers, false);
  assert.deepEqual([actors?.annual, actors?.hourly], [{ mean: null }, { mean: null }]);
});

test('the state file is read as BLS offers it, too, with all that it holds', async context => {
  const raw = await sampleRaw(context, files => {
    const national = files[wages] as Record<string, SheetCells>;
    const [headings = [], ...rows] = national['national_M2025_dl']!;
    files['bls-oews/state_M2025_dl.xlsx'] = {
      state_M2025_dl: [
        [...headings, 'AREA_TITLE'],
        // BLS fills the cells of flags with nothing.
        ...rows.map(row => [...row, ...Array<null>(headings.length - row.length).fill(null), 'Guam']),
      ],
      'Field Descriptions': national['Field Descriptions']!,
    };
  });
  const { period, states } = await stateWagesIn(raw);
  assert.equal(period, '2025-05');
  assert.deepEqual([...states.keys()], ['GU']);
  assert.deepEqual(states.get('GU'), (await nationalWagesIn(await sampleRaw(context))).wages);
});

test('offices and closed schools are no schools', async context => {
  const { year, campuses } = await readDirectory(await Stock.take(await sampleRaw(context)));
  assert.equal(year, 2024);
  assert.deepEqual([...campuses.keys()], ['101569', '125231', '157085', '215062', '236948', '377564']);
  const raw = await sampleRaw(context, files => edit(files, 'ipeds/hd2024.csv.gz', '1,1,-2,1', '1,1,-2,3'));
  const { campuses: fewer } = await readDirectory(await Stock.take(raw));
  assert.equal(fewer.has('157085'), false);
});

test('a school has its place, its kind and its address, and is online only where all its programs are', async context => {
  const { campuses } = await readDirectory(await Stock.take(await sampleRaw(context)));
  assert.deepEqual(campuses.get('215062'), {
    id: '215062',
    name: 'University of Pennsylvania',
    city: 'Philadelphia',
    state: 'PA',
    opeid: '00337800',
    url: 'https://www.upenn.edu/',
    control: 'private-nonprofit',
    online: false,
    open: true,
    aid: true,
    area: '37980',
    county: '42101',
  });
  assert.equal(campuses.get('101569')?.county, '01073');
  assert.equal(campuses.get('125231')?.online, true);
  assert.equal(campuses.get('125231')?.name, 'Walden University');
});

test('a web address is usable or absent, and never somebody’s e-mail address', () => {
  assert.equal(webAddress('www.uky.edu'), 'https://www.uky.edu/');
  assert.equal(webAddress('HTTP://Example.edu/a'), 'http://example.edu/a');
  assert.equal(
    webAddress('www.example.edu/nursing/ OR school of nursing'),
    'https://www.example.edu/nursing/',
  );
  for (const none of ['', ' ', 'none', 'someone@example.edu/', 'https://someone@example.edu/', 'http://[']) {
    assert.equal(webAddress(none), undefined, none);
  }
});

test('awards are those of first majors by program, without the school’s total', async context => {
  const { year, programs } = await readCompletions(await Stock.take(await sampleRaw(context)));
  assert.equal(year, 2024);
  assert.deepEqual([...programs.keys()].sort(), ['44.0701', '44.0799', '51.1503']);
  const bachelors = programs.get('44.0701')!.filter(({ level }) => level.name === "Bachelor's degree");
  assert.deepEqual(
    bachelors.map(({ school, awards }) => [school, awards]),
    [
      ['125231', 208],
      ['157085', 64],
      ['192004', 9],
      ['236948', 44],
      ['377564', 28],
    ],
  );
});

test('titles of programs are set as titles, and codes that are not in force are left out', async context => {
  const { titles } = await readCip(await Stock.take(await sampleRaw(context)));
  assert.equal(titles.get('44'), 'Public Administration and Social Service Professions');
  assert.equal(titles.get('30'), 'Multi/Interdisciplinary Studies');
  assert.equal(titles.get('34'), 'Health-Related Knowledge and Skills');
  assert.equal(titles.get('44.0799'), 'Social Work, Other');
  assert.equal(titles.get('11.0199'), 'Computer and Information Sciences, Other');
  for (const code of ['01.0309', '01.0480', '21']) assert.equal(titles.has(code), false, code);
});

test('the crosswalk gives an occupation its programs, and rows without a match give none', async context => {
  const { programs } = await readCip(await Stock.take(await sampleRaw(context)));
  assert.deepEqual([...programs], [['21-1022', ['44.0701', '44.0799', '51.1503']]]);
});

const beside = { isOccupation: () => true };

const nationalWagesIn = async (raw: string) => readNationalWages(await Stock.take(raw), beside);

const stateWagesIn = async (raw: string) => readStateWages(await Stock.take(raw), beside);
