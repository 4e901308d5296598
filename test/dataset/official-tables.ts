import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { officialFiles } from './official-files.js';
import { readXlsx } from './xlsx.js';

// A second path to the figures: nothing here reads as the builder does, and where a publisher gives a fact in two
// files, this takes the other one.

type Table = Record<string, string>[];

// What BLS counts together, as the notes beside the official files list it.
const combined = Object.fromEntries(
  `13-1020 = 13-1021, 13-1022, 13-1023; 13-2020 = 13-2022, 13-2023; 21-1018 = 21-1011, 21-1014;
   25-2052 = 25-2055, 25-2056; 25-9045 = 25-9042, 25-9043, 25-9049; 29-2010 = 29-2011, 29-2012;
   31-1120 = 31-1121, 31-1122; 39-7010 = 39-7011, 39-7012; 47-4090 = 47-4091, 47-4099;
   51-2028 = 51-2022, 51-2023; 51-2090 = 51-2092, 51-2099; 53-1047 = 53-1042, 53-1043, 53-1044, 53-1049`
    .split(';')
    .map(line => line.trim().split(' = ') as [string, string])
    .flatMap(([together, members]) => members.split(', ').map(member => [member, together])),
) as Record<string, string>;

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
  const occupations = tabs(await text('onet-30.3/Occupation Data.txt'));
  const wages = await sheet('bls-oews/national_M2025_dl.xlsx', 'national_M2025_dl');
  const stateWages = csv(await text('bls-oews/state_M2025_dl.extract.csv.gz'));
  const pairs = 'nces-cip/CIP2020_SOC2018_Crosswalk.xlsx';
  // The other sheet lacks the four pairs of this program.
  const crosswalk = [
    ...(await sheet(pairs, 'SOC-CIP')),
    ...(await sheet(pairs, 'CIP-SOC')).filter(row => row['CIP2020Code'] === '03.0204'),
  ];
  const projections = csv(await text('bls-projections/Employment Projections.csv'));
  const related = tabs(await text('onet-30.3/Related Occupations.txt'));
  const dates = [
    ...tabs(await text('onet-30.3/Task Statements.txt')),
    ...tabs(await text('onet-30.3/Education.txt')),
    ...tabs(await text('onet-30.3/Training and Experience.txt')),
  ];
  const directory = csv(await text('ipeds/hd2024.csv.gz'));
  const distance = csv(await text('ipeds/ic2024.csv.gz'));
  const completions = csv(await text('ipeds/c2024_a_major1.csv.gz'));
  const titles = csv(await text('nces-cip/CIPCode2020.csv.gz'));

  // Some names have two spaces between two words.
  for (const row of directory) row['INSTNM'] = row['INSTNM']!.replace(/ +/g, ' ');
  const open = directory.filter(
    row => row['CYACTIVE'] === '1' && row['DEATHYR'] === '-2' && row['SECTOR'] !== '0',
  );
  const campus = new Map(open.map(row => [row['UNITID']!, row]));
  const groups = groupsOf(open);
  const wage = (code: string) =>
    wages.find(row => row['OCC_CODE'] === (combined[code] ?? code) && row['O_GROUP'] === 'detailed') ??
    wages.find(row => row['OCC_CODE'] === code && row['O_GROUP'] === 'detailed');
  const projection = (code: string) =>
    [code, combined[code]]
      .map(one => projections.find(row => row['Occupation Code'] === `="${one}"`))
      .find(Boolean);

  /** Awards in programs related to an occupation, conferred by open campuses, one school's or one state's alone. */
  const completed = (soc: string, { school, state }: { school?: string; state?: string } = {}) => {
    const pairs = crosswalk.filter(row => row['SOC2018Code'] === soc);
    const programs = new Set(pairs.map(row => row['CIP2020Code']));
    return completions.filter(row => {
      const at = programs.has(row['CIPCODE']) && campus.get(row['UNITID']!);
      if (!at || (state !== undefined && at['STABBR'] !== state)) return false;
      return school === undefined || groups.get(row['UNITID']!) === groups.get(school);
    });
  };
  const relatedTo = (code: string) =>
    related
      .filter(row => row['O*NET-SOC Code'] === code && Number(row['Index']) <= 15)
      .sort((a, b) => Number(a['Index']) - Number(b['Index']))
      .map(row => row['Related O*NET-SOC Code']!);
  const soc = (code: string) => code.slice(0, 7);

  return {
    campus: (id: string) => campus.get(id)!,
    description: (code: string) => occupations.find(row => row['O*NET-SOC Code'] === code)!['Description']!,
    wage: (code: string) => wage(soc(code)),
    stateWage: (area: string, code: string) =>
      stateWages.find(row => row['AREA_TITLE'] === area && row['OCC_CODE'] === code)!,
    related: relatedTo,
    popular: (code: string) => {
      const people = (one: string) => Number(wage(soc(one))?.['TOT_EMP'] ?? 0);
      const whole = relatedTo(code).filter(one => one.endsWith('.00') && people(one) > 0);
      return whole.sort((a, b) => people(b) - people(a)).slice(0, 10);
    },
    updated: (code: string) => {
      const own = dates.filter(row => row['O*NET-SOC Code'] === code).map(row => row['Date']!);
      return own
        .map(date => `${date.slice(3)}-${date.slice(0, 2)}`)
        .sort()
        .at(-1);
    },
    education: (code: string) => {
      const words = projection(soc(code))?.['Typical Entry-Level Education'];
      return words && (educationWords[words] ?? words);
    },
    openings: (code: string) => {
      const thousands = projection(soc(code))!['Occupational Openings, 2024-2034 Annual Average']!;
      return `About ${Math.round(Number(thousands.replace(',', '')) * 1000).toLocaleString('en-US')} openings a year.`;
    },
    completed,
    campuses: (code: string, school: string, state?: string) =>
      unique(completed(soc(code), { school, ...(state && { state }) }).map(row => row['UNITID']!)),
    distance: (id: string) => distance.find(row => row['UNITID'] === id)!['DISTNCED'],
    graduates: (rows: Table) => sum(rows),
    awards: (rows: Table) => unique(rows.map(row => awardNames[row['AWLEVEL']!]!)),
    programs: (rows: Table) =>
      unique(rows.map(row => row['CIPCODE']!)).map(program => {
        const title = titles.find(row => row['CIPCode'] === program)!['CIPTitle']!;
        return `${program} ${title.replace(/ +/g, ' ').replace(/\.$/, '')}`;
      }),
    /** Graduates of each school, the most first. */
    schools: (code: string, state?: string) => {
      const graduates = new Map<string, number>();
      for (const row of completed(soc(code), state ? { state } : {})) {
        const group = groups.get(row['UNITID']!)!;
        graduates.set(group, (graduates.get(group) ?? 0) + Number(row['CTOTALT']));
      }
      return [...graduates.values()].sort((a, b) => b - a);
    },
    /** O*NET-SOC codes of occupations without pay of their own. */
    unpaid: () => occupations.map(row => row['O*NET-SOC Code']!).filter(code => !wage(soc(code))),
    /** O*NET-SOC codes of occupations without an open school that has a related program. */
    untaught: () => {
      const offered = new Set(
        completions.filter(row => campus.has(row['UNITID']!)).map(row => row['CIPCODE']!),
      );
      const taught = new Set(
        crosswalk.filter(row => offered.has(row['CIP2020Code']!)).map(row => row['SOC2018Code']!),
      );
      return occupations.map(row => row['O*NET-SOC Code']!).filter(code => !taught.has(soc(code)));
    },
  };
}

// Campuses are of one school where their institution's number is the same, and their names begin with the same words.
function groupsOf(campuses: Table) {
  const begin = (name: string) => name.split(/\s*-\s*[^-]+$| at /)[0]!;
  return new Map(
    campuses.map(row => {
      const number = /^\d{8}$/.test(row['OPEID']!) ? row['OPEID']!.slice(0, 6) : row['UNITID']!;
      const beginnings = campuses
        .filter(other => other['OPEID']!.startsWith(number))
        .map(other => begin(other['INSTNM']!))
        .filter(
          words =>
            row['INSTNM'] === words || new RegExp(`^${escape(words)}[^\\p{L}\\d]`, 'u').test(row['INSTNM']!),
        );
      const [shortest = row['INSTNM']] = beginnings.sort((a, b) => a.length - b.length);
      return [row['UNITID']!, `${number} ${shortest}`] as const;
    }),
  );
}

const escape = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const sum = (rows: Table) => rows.reduce((total, row) => total + Number(row['CTOTALT']), 0);

const unique = (texts: string[]) => [...new Set(texts)].sort();

async function text(name: string) {
  const bytes = await readFile(join(officialFiles, name));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '');
}

async function sheet(name: string, title: string) {
  return tableOf(readXlsx(await readFile(join(officialFiles, name)), title));
}

const tabs = (content: string) => lines(content, '\t');

const lines = (content: string, separator: string) =>
  tableOf(
    content
      .trim()
      .split('\r\n')
      .map(line => line.split(separator)),
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
