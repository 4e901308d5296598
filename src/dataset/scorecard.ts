import { readDelimited } from './delimited.js';
import { optional } from './layout.js';
import type { Row } from './row.js';
import type { Stock } from './stock.js';

/** What became of those who completed one field of study at a school, with federal aid. */
export interface FieldOfStudy {
  /** UNITID; undefined where the school is abroad, closed or merged. */
  school: string | undefined;
  /** The first six digits of the OPEID, which branches share. */
  opeid: string;
  /** Four digits of CIP: `51.08`. */
  program: string;
  level: ScorecardLevel;
  /** Median yearly earnings one and four years after, in US dollars; undefined where they are withheld or unknown. */
  earningsAfter1: number | undefined;
  earningsAfter4: number | undefined;
  /** Median debt of those who borrowed, in US dollars. */
  debt: number | undefined;
}

/** Levels as College Scorecard names them. */
export type ScorecardLevel = NonNullable<ReturnType<(typeof levels)['get']>>;

/** What College Scorecard says of one school; undefined where it is withheld or unknown. */
export interface ScorecardSchool {
  /** Share of degree-seeking undergraduates who have Pell grants, from 0 to 1. */
  pell: number | undefined;
  /** Share of students whose parents have no college. */
  firstGeneration: number | undefined;
  /** Share of full-time beginners who complete in one and a half times the normal time. */
  completed: number | undefined;
  /** What a year costs on average after grants, in US dollars: of all with federal aid, and of those with least income. */
  netPrice: number | undefined;
  netPriceLowIncome: number | undefined;
}

const levels = new Map([
  ['1', 'certificate'],
  ['2', 'associate'],
  ['3', 'bachelor'],
  ['4', 'postbaccalaureate'],
  ['5', 'master'],
  ['6', 'doctor'],
  ['7', 'first-professional'],
  ['8', 'graduate-certificate'],
  ['99', 'none'],
] as const satisfies [string, string][]);

const fieldColumns = {
  school: 'UNITID',
  opeid: 'OPEID6',
  program: 'CIPCODE',
  level: 'CREDLEV',
  earningsAfter1: 'EARN_MDN_1YR',
  earningsAfter4: 'EARN_MDN_4YR',
  debt: 'DEBT_ALL_STGP_EVAL_MDN',
};

/** Reads College Scorecard's fields of study, one after another: there are hundreds of thousands. */
export async function* readFieldsOfStudy(stock: Stock): AsyncGenerator<FieldOfStudy, void, undefined> {
  for await (const row of readDelimited(stock.file('fieldsOfStudy'), fieldColumns)) {
    // A spreadsheet takes the code for a number, and drops the zero before it.
    const program = row.code('program', /^\d{3,4}$/).padStart(4, '0');
    yield {
      school: isNone(row.text('school')) ? undefined : row.code('school', /^\d{6}$/),
      opeid: row.code('opeid', /^\d{1,6}$/).padStart(6, '0'),
      program: `${program.slice(0, 2)}.${program.slice(2)}`,
      level: row.oneOf('level', levels),
      earningsAfter1: figureIn(row, 'earningsAfter1'),
      earningsAfter4: figureIn(row, 'earningsAfter4'),
      debt: figureIn(row, 'debt'),
    };
  }
}

// The official file has a column of most measures for each kind of school, and fills one of them; extracts have one.
const kinds = ['pub', 'priv', 'prog', 'other'];
const net = (measure: string) =>
  Object.fromEntries(
    ['any', ...kinds].map(kind => [`${measure}_${kind}`, optional(`${measure}_${kind}`)] as const),
  );
const schoolColumns = {
  id: 'UNITID',
  pell: 'PCTPELL',
  firstGeneration: 'PAR_ED_PCT_1STGEN',
  C150_any: optional('C150_ANY'),
  C150_4: optional('C150_4'),
  C150_L4: optional('C150_L4'),
  ...net('NPT4'),
  ...net('NPT41'),
};

/** Reads what College Scorecard says of schools, by UNITID. */
export async function readScorecardSchools(stock: Stock): Promise<ReadonlyMap<string, ScorecardSchool>> {
  const schools = new Map<string, ScorecardSchool>();
  for await (const row of readDelimited<string>(stock.file('scorecard'), schoolColumns)) {
    const first = (...names: string[]) =>
      names.map(name => figureIn(row, name)).find(figure => figure !== undefined);
    const netOf = (measure: string) => first(...['any', ...kinds].map(kind => `${measure}_${kind}`));
    // A branch that IPEDS does not count on its own has eight digits.
    schools.set(row.code('id', /^\d{6}(\d\d)?$/), {
      pell: figureIn(row, 'pell'),
      firstGeneration: figureIn(row, 'firstGeneration'),
      completed: first('C150_any', 'C150_4', 'C150_L4'),
      netPrice: netOf('NPT4'),
      netPriceLowIncome: netOf('NPT41'),
    });
  }
  return schools;
}

const isNone = (text: string) => ['', 'NA', 'NULL', 'PS', 'PrivacySuppressed'].includes(text);

const figureIn = <Name extends string>(row: Row<Name>, name: Name) =>
  isNone(row.text(name)) ? undefined : row.number(name);
