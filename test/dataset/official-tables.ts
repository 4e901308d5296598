import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { officialFiles } from './official-files.js';
import { readXlsx } from './xlsx.js';

// A second path to the figures: nothing here reads as the builder does, and where a publisher gives a fact in two
// files, this takes the other one.

type Table = Record<string, string>[];

// Occupations of the carried dataset that BLS counts with others.
const combined: Record<string, string> = {
  ...{ '13-1021': '13-1020', '13-1022': '13-1020', '21-1011': '21-1018', '21-1014': '21-1018' },
  ...{ '25-2055': '25-2052', '25-2056': '25-2052', '25-9042': '25-9045', '25-9043': '25-9045' },
  ...{ '31-1121': '31-1120', '31-1122': '31-1120', '51-2022': '51-2028', '53-1044': '53-1047' },
};

const educationWords: Record<string, string> = {
  'No formal educational credential': 'No formal credential',
  'High school diploma or equivalent': 'High school diploma',
  'Some college, no degree': 'Some college',
  'Postsecondary nondegree award': 'Certificate after high school',
};

const awardNames: Record<string, string> = {
  20: 'Certificate, under 12 weeks',
  21: 'Certificate, 12 weeks to 1 year',
  2: 'Certificate, 1–2 years',
  3: "Associate's degree",
  4: 'Certificate, 2–4 years',
  5: "Bachelor's degree",
  6: 'Postbaccalaureate certificate',
  7: "Master's degree",
  8: "Post-master's certificate",
  17: 'Doctorate',
  18: 'Doctorate',
  19: 'Doctorate',
};

/** The official files, asked for one figure at a time. */
export async function officialTables() {
  const wages = await sheet('bls-oews/national_M2025_dl.xlsx', 'national_M2025_dl');
  const crosswalk = await sheet('nces-cip/CIP2020_SOC2018_Crosswalk.xlsx', 'SOC-CIP');
  const projections = csv(await text('bls-projections/Employment Projections.csv'));
  const related = tabs(await text('onet-30.2/Related Occupations.txt'));
  const dates = [
    ...tabs(await text('onet-30.2/Task Statements.txt')),
    ...tabs(await text('onet-30.2/Education, Training, and Experience.txt')),
  ];
  const directory = csv(await text('ipeds/hd2024.csv.gz'));
  const distance = csv(await text('ipeds/ic2024.csv.gz'));
  const completions = csv(await text('ipeds/c2024_a_major1.csv.gz'));
  const titles = csv(await text('nces-cip/CIPCode2020.csv.gz'));

  const school = (id: string) => directory.find(row => row['UNITID'] === id)!;
  const wage = (code: string) => wages.find(row => row['OCC_CODE'] === code && row['O_GROUP'] === 'detailed');
  const counted = (code: string) => combined[code.slice(0, 7)] ?? code.slice(0, 7);
  const projection = (code: string) =>
    projections.find(row => row['Occupation Code'] === `="${counted(code)}"`)!;
  const completed = (code: string, id?: string) => {
    const pairs = crosswalk.filter(row => row['SOC2018Code'] === code.slice(0, 7));
    const programs = new Set(pairs.map(row => row['CIP2020Code']));
    return completions.filter(
      row => programs.has(row['CIPCODE']) && (id === undefined || row['UNITID'] === id),
    );
  };
  const relatedTo = (code: string) =>
    related
      .filter(row => row['O*NET-SOC Code'] === code)
      .sort((a, b) => Number(a['Index']) - Number(b['Index']))
      .map(row => row['Related O*NET-SOC Code']!);

  return {
    school,
    wage: (code: string) => wage(counted(code)),
    related: relatedTo,
    popular: (code: string) => {
      const people = (one: string) => Number(wage(counted(one))?.['TOT_EMP'] ?? 0);
      const whole = relatedTo(code).filter(one => one.endsWith('.00') && people(one) > 0);
      return whole.sort((a, b) => people(b) - people(a));
    },
    updated: (code: string) => {
      const own = dates.filter(row => row['O*NET-SOC Code'] === code).map(row => row['Date']!);
      return own
        .map(date => `${date.slice(3)}-${date.slice(0, 2)}`)
        .sort()
        .at(-1);
    },
    education: (code: string) => {
      const words = projection(code)['Typical Entry-Level Education']!;
      return educationWords[words] ?? words;
    },
    openings: (code: string) => {
      const thousands = projection(code)['Occupational Openings, 2024-2034 Annual Average']!;
      return `About ${Math.round(Number(thousands.replace(',', '')) * 1000).toLocaleString('en-US')} openings a year.`;
    },
    distance: (id: string) => distance.find(row => row['UNITID'] === id)!['DISTNCED'],
    graduates: (code: string, id: string) => sum(completed(code, id)),
    awards: (code: string, id: string) =>
      unique(completed(code, id).map(row => awardNames[row['AWLEVEL']!]!)),
    programs: (code: string, id: string) =>
      unique(completed(code, id).map(row => row['CIPCODE']!)).map(program => {
        const title = titles.find(row => row['CIPCode'] === program)!['CIPTitle']!;
        return `${program} ${title.replace(/ +/g, ' ').replace(/\.$/, '')}`;
      }),
    /** Ids of the schools that are open, those with most graduates first. */
    schools: (code: string) => {
      const rows = new Map<string, Table>();
      for (const row of completed(code)) rows.set(row['UNITID']!, [...(rows.get(row['UNITID']!) ?? []), row]);
      return [...rows]
        .map(([id, own]) => ({ id, graduates: sum(own), at: school(id) }))
        .filter(({ at }) => at['CYACTIVE'] === '1' && at['DEATHYR'] === '-2' && at['SECTOR'] !== '0')
        .sort((a, b) => b.graduates - a.graduates || (a.at['INSTNM']! < b.at['INSTNM']! ? -1 : 1))
        .map(({ id }) => id);
    },
  };
}

const sum = (rows: Table) => rows.reduce((total, row) => total + Number(row['CTOTALT']), 0);

const unique = (texts: string[]) => [...new Set(texts)].sort();

async function text(name: string) {
  const bytes = await readFile(join(officialFiles, name));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '');
}

async function sheet(name: string, title: string) {
  return tableOf(readXlsx(await readFile(join(officialFiles, name)), title));
}

const tabs = (content: string) =>
  tableOf(
    content
      .trim()
      .split('\r\n')
      .map(line => line.split('\t')),
  );

function csv(content: string) {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of content.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  return tableOf(rows.filter(row => row.length > 1));
}

function tableOf([headings = [], ...rows]: string[][]): Table {
  return rows.map(row => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ''])));
}
