import assert from 'node:assert/strict';
import { test } from 'node:test';
import { awardLevels } from '../../src/dataset/award-levels.js';
import { readDistancePrograms } from '../../src/dataset/distance-programs.js';
import { readHandbook } from '../../src/dataset/handbook.js';
import { readMetropolitanAreas } from '../../src/dataset/metropolitan-areas.js';
import { readAreaWages } from '../../src/dataset/oews-areas.js';
import { readOnetPrograms, readSocCodes } from '../../src/dataset/onet-crosswalks.js';
import { readSchoolFacts } from '../../src/dataset/school-facts.js';
import { readFieldsOfStudy, readScorecardSchools } from '../../src/dataset/scorecard.js';
import { Stock } from '../../src/dataset/stock.js';
import { readAll } from './read-all.js';
import { sampleRaw, type Lasting, type RawFiles } from './sample-raw.js';

// Files that a build passes by until a document shows them.

const beside = { isOccupation: () => true };

async function stockWith(context: Lasting, more: RawFiles) {
  return await Stock.take(await sampleRaw(context, files => Object.assign(files, more)));
}

test('a build neither finds nor misses what no document shows', async context => {
  const { found, missing } = await stockWith(context, { 'drvgr2024.csv': 'not read' });
  assert.deepEqual(missing, []);
  assert.ok(found.every(({ file }) => !file.includes('drvgr')));
});

test('an area has what its extract holds, and a blank is what the nation’s flags make of it', async context => {
  const raw = await sampleRaw(context, files => {
    files['MSA_M2025_dl.extract.csv'] =
      `AREA,AREA_TITLE,AREA_TYPE,PRIM_STATE,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,LOC_QUOTIENT,A_PCT10,A_MEDIAN
10180,"Abilene, TX",4,TX,25-2021,Teachers,detailed,660,0.98,46630,53480
10180,"Abilene, TX",4,TX,27-2011,Actors,detailed,40,,,
10180,"Abilene, TX",4,TX,29-1141,Nurses,detailed,,1.03,,80240
41980,"San Juan-Bayamón-Caguas, PR",4,PR,29-1141,Nurses,detailed,9000,,,46190
`;
  });
  const nation = (await readAll(raw)).nationalWages!.wages;
  const stock = await Stock.take(raw);
  const { areas, vintage } = await readAreaWages(stock, 'metropolitanWages', { ...beside, nation });
  const abilene = areas.get('10180')!;
  assert.deepEqual([vintage, abilene.title, abilene.state], ['May 2025', 'Abilene, TX', 'TX']);
  assert.deepEqual(
    [...abilene.wages.values()],
    [
      {
        title: 'Teachers',
        code: '25-2021',
        employment: 660,
        quotient: 0.98,
        annual: { median: 53480, p10: 46630 },
      },
      { title: 'Actors', code: '27-2011', employment: 40, quotient: null, hourly: {} },
      {
        title: 'Nurses',
        code: '29-1141',
        employment: null,
        quotient: 1.03,
        annual: { median: 80240, p10: null },
        hourly: {},
      },
    ],
  );
  // The extract has nothing of these for any occupation of the area, so nobody knows whether they are withheld.
  const [nurses] = areas.get('41980')!.wages.values();
  assert.deepEqual(nurses, {
    title: 'Nurses',
    code: '29-1141',
    employment: 9000,
    annual: { median: 46190 },
    hourly: {},
  });
});

test('areas outside of metropolitan ones keep the zeros of their codes', async context => {
  const row = ['Northwest Alabama nonmetropolitan area', 6, 'AL', '29-1141', 'Nurses', 'detailed'];
  const stock = await stockWith(context, {
    'oesm25ma/BOS_M2025_dl.xlsx': {
      BOS_M2025_dl: [
        'AREA AREA_TITLE AREA_TYPE PRIM_STATE OCC_CODE OCC_TITLE O_GROUP TOT_EMP JOBS_1000 H_MEAN A_MEAN A_MEDIAN ANNUAL HOURLY'.split(
          ' ',
        ),
        [100001, ...row, '**', '**', 31.28, 65070, '#', null, null],
      ],
      'Field Descriptions': [
        ['May 2025 OEWS Estimates'],
        ['#  = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year'],
      ],
    },
    'BOS_M2025_dl.extract.csv': 'not read',
  });
  const { areas } = await readAreaWages(stock, 'nonmetropolitanWages', beside);
  assert.deepEqual(areas.get('0100001')?.wages.get('29-1141'), {
    title: 'Nurses',
    code: '29-1141',
    employment: null,
    jobsPer1000: null,
    annual: { mean: 65070, median: { atLeast: 239200 } },
    hourly: { mean: 31.28 },
  });
});

test('facts about a school come from the files of its year, and what is blank is not known', async context => {
  const stock = await stockWith(context, {
    'drvef2024.csv': 'UNITID,ENRTOT,EFUG,PCTDEEXC,PCTDESOM,PCTDENON\n157085,33000,24000,10,40,50\n',
    'drvef2023.csv': 'not read',
    'drvgr2024.csv': 'UNITID,GRRTTOT,TRRTTOT,GBA6RTT\n157085,68,,69\n',
    'ef2024d.csv': 'UNITID,RET_PCF,STUFACR\n157085,87,17\n101569,,21\n',
    'drvcost2024.csv': 'UNITID,TUFEYR3,CINSON,COTSON\n157085,13500,34000,53000\n',
  });
  const facts = await readSchoolFacts(stock);
  assert.deepEqual(facts.get('101569'), { studentsPerTeacher: 21 });
  assert.deepEqual(facts.get('157085'), {
    students: 33000,
    undergraduates: 24000,
    online: 10,
    partlyOnline: 40,
    onCampus: 50,
    graduated: 68,
    bachelorsInSix: 69,
    stayed: 87,
    studentsPerTeacher: 17,
    tuition: 13500,
    costInState: 34000,
    costOutOfState: 53000,
  });
});

test('programs at a distance are counted by school, with the levels that there are', async context => {
  const headings = 'UNITID,CIPCODE,PTOTAL,PTOTALDE,PASSOCDE,PBACHLDE,PMASTRDE,PDOCRSDE,PDOCPPDE,PDOCOTDE';
  const stock = await stockWith(context, {
    'C2024DEP.csv': `${headings}\n157085,99,200,40,0,20,20,0,0,0\n157085,44.0701,4,2,0,1,1,0,0,0\n`,
  });
  const bits = ['5', '7'].map(level => awardLevels.get(level)!.bit);
  assert.deepEqual(
    [...(await readDistancePrograms(stock))],
    [['44.0701', [{ school: '157085', programs: 4, online: 2, awards: bits[0]! + bits[1]! }]]],
  );
});

test('the newest College Scorecard is read, and what it withholds is not known', async context => {
  const headings = 'UNITID,OPEID6,INSTNM,CIPCODE,CREDLEV,DEBT_ALL_STGP_EVAL_MDN,EARN_MDN_1YR,EARN_MDN_4YR\n';
  const stock = await stockWith(context, {
    'Most-Recent-Cohorts-Field-of-Study_12312025.csv': 'not read',
    'Most-Recent-Cohorts-Field-of-Study_06102026.csv': `${headings}157085,1989,Kentucky,4407,3,22000,41000,PS\nNULL,021234,Abroad,101,99,,,\n`,
    'Most-Recent-Cohorts-Institution_06102026.csv':
      'UNITID,PCTPELL,PAR_ED_PCT_1STGEN,C150_4,C150_L4,NPT4_PUB,NPT4_PRIV,NPT41_PUB\n157085,0.23,PS,0.68,NULL,NULL,19000,\n',
  });
  const fields = [];
  for await (const field of readFieldsOfStudy(stock)) fields.push(field);
  assert.deepEqual(fields, [
    {
      school: '157085',
      opeid: '001989',
      program: '44.07',
      level: 'bachelor',
      earningsAfter1: 41000,
      earningsAfter4: undefined,
      debt: 22000,
    },
    {
      school: undefined,
      opeid: '021234',
      program: '01.01',
      level: 'none',
      earningsAfter1: undefined,
      earningsAfter4: undefined,
      debt: undefined,
    },
  ]);
  assert.deepEqual((await readScorecardSchools(stock)).get('157085'), {
    pell: 0.23,
    firstGeneration: undefined,
    completed: 0.68,
    netPrice: 19000,
    netPriceLowIncome: undefined,
  });
});

test('a profile of the handbook has a sentence, and the codes that it has', async context => {
  const stock = await stockWith(context, {
    'ooh_xml-compilation.extract.csv':
      'title,soc_code,description,summary_work_environment,video_link\nSocial Workers,21-1021,-,,https://www.youtube.com/watch?v=1\nMilitary Careers,,-,On bases.,\n',
  });
  const [workers, military] = await readHandbook(stock);
  assert.deepEqual([workers?.code, workers?.environment], ['21-1021', '']);
  assert.deepEqual([military?.code, military?.video], [undefined, undefined]);
});

test('O*NET’s crosswalks give each code its SOC code and its programs', async context => {
  const stock = await stockWith(context, {
    '2019_to_SOC_Crosswalk.csv':
      'O*NET-SOC 2019 Code,O*NET-SOC 2019 Title,2018 SOC Code,2018 SOC Title\n29-1141.04,-,29-1141,-\n',
    'Education_CIP_to_ONET_SOC.xlsx': {
      'O-NET-SOC 2019 Crosswalks': [
        ['O*NET-SOC 2019 Crosswalks'],
        ['2020 Classification of Instructional Programs (CIP) to O*NET-SOC 2019'],
        [null],
        ['2020 CIP Code', '2020 CIP Title', 'O*NET-SOC 2019 Code', 'O*NET-SOC 2019 Title'],
        ['44.0701', '-', '21-1022.00', '-'],
        ['51.1503', '-', '21-1022.00', '-'],
      ],
    },
  });
  assert.deepEqual([...(await readSocCodes(stock))], [['29-1141.04', '29-1141']]);
  assert.deepEqual([...(await readOnetPrograms(stock))], [['21-1022.00', ['44.0701', '51.1503']]]);
});

test('a metropolitan area has its counties, and the notes below the table are none', async context => {
  const area = ['37980', 'Philadelphia-Camden-Wilmington', 'Metropolitan Statistical Area'];
  const stock = await stockWith(context, {
    'list1_2023.xlsx': {
      'List 1': [
        ['Table with row headers in column A and column headers in row 3'],
        ['List 1.'],
        [
          'CBSA Code',
          'CBSA Title',
          'Metropolitan/Micropolitan Statistical Area',
          'FIPS State Code',
          'FIPS County Code',
        ],
        [...area, '10', '003'],
        [...area, '42', '101'],
        ['Note: -'],
      ],
    },
  });
  assert.deepEqual((await readMetropolitanAreas(stock)).get('37980'), {
    code: '37980',
    title: 'Philadelphia-Camden-Wilmington',
    metropolitan: true,
    counties: ['10003', '42101'],
  });
});
