import type { Row } from './row.js';
import type { Stock } from './stock.js';
import { Workbook } from './workbook.js';

/** What BLS projects for one occupation; what is undefined is what BLS gives none of. */
export interface Projection {
  code: string;
  title: string;
  /** The education that is typical at entry, in our words. */
  education: string | undefined;
  /** Work in a related occupation that is typical at entry, in the words of BLS; `None` where none is. */
  experience: string | undefined;
  /** Training on the job that is typical, in the words of BLS; `None` where none is. */
  training: string | undefined;
  /** Jobs in the first year, those of the self-employed included. */
  jobs: number | undefined;
  /** Jobs that the last year is to have more than the first. */
  change: number | undefined;
  /** The same in percent. */
  percentChange: number | undefined;
  /** Openings a year. */
  openings: number | undefined;
  /** How many of a hundred jobs are of the self-employed. */
  selfEmployed: number | undefined;
}

/** The BLS Employment Projections. */
export interface Projections {
  /** The years that they cover: `2024–34`. */
  span: string;
  /** By SOC code, or BLS's own code where it combines occupations. */
  occupations: ReadonlyMap<string, Projection>;
}

const sheet = 'Table 1.2';
const columns = {
  code: /^\d{4} National Employment Matrix code$/,
  title: /^\d{4} National Employment Matrix title$/,
  type: 'Occupation type',
  change: /^Employment change, numeric\b/,
  percentChange: /^Employment change, percent\b/,
  selfEmployed: /^Percent self.employed\b/,
  openings: /^Occupational openings, .+ annual average$/,
  education: 'Typical education needed for entry',
  experience: 'Work experience in a related occupation',
  training: /^Typical on-the-job training needed\b/,
};

const unknown = '—';
const education = new Map([
  [unknown, undefined],
  ['No formal educational credential', 'No formal credential'],
  ['High school diploma or equivalent', 'High school diploma'],
  ['Some college, no degree', 'Some college'],
  ['Postsecondary nondegree award', 'Certificate after high school'],
  ["Associate's degree", "Associate's degree"],
  ["Bachelor's degree", "Bachelor's degree"],
  ["Master's degree", "Master's degree"],
  ['Doctoral or professional degree', 'Doctoral or professional degree'],
]);

const asWritten = (...words: string[]) =>
  new Map<string, string | undefined>([[unknown, undefined], ...words.map(word => [word, word] as const)]);

const experience = asWritten('None', 'Less than 5 years', '5 years or more');
const training = asWritten(
  'None',
  'Short-term on-the-job training',
  'Moderate-term on-the-job training',
  'Long-term on-the-job training',
  'Internship/residency',
  'Apprenticeship',
);

/** Reads the occupational tables of BLS's projections. */
export async function readProjections(stock: Stock): Promise<Projections> {
  const workbook = await Workbook.read(stock.file('projections'));
  const [, first, last] = workbook.search(sheet, /Occupational projections, (\d{4})[–-]\d\d(\d\d)/);
  const occupations = new Map<string, Projection>();
  for (const row of workbook.rows(sheet, { ...columns, jobs: `Employment, ${first}` })) {
    if (row.text('type') !== 'Line item') continue;
    const code = row.code('code', /^\d\d-\d{4}$/);
    if (occupations.has(code)) row.reject('code', `"${code}" is there twice.`);
    occupations.set(code, projectionIn(row, code));
  }
  return { span: `${first}–${last}`, occupations };
}

function projectionIn(row: Row<keyof typeof columns | 'jobs'>, code: string): Projection {
  const number = (name: keyof typeof columns | 'jobs') =>
    row.text(name) === unknown ? undefined : row.number(name);
  // In thousands, to one decimal; multiplying the decimals away first keeps the product whole.
  const thousands = (name: keyof typeof columns | 'jobs') => {
    const count = number(name);
    return count === undefined ? undefined : Math.round(count * 10) * 100;
  };
  return {
    code,
    title: row.code('title', /\S/),
    education: row.oneOf('education', education),
    experience: row.oneOf('experience', experience),
    training: row.oneOf('training', training),
    jobs: thousands('jobs'),
    change: thousands('change'),
    percentChange: number('percentChange'),
    openings: thousands('openings'),
    selfEmployed: number('selfEmployed'),
  };
}
