import type { Row } from './row.js';
import type { Stock } from './stock.js';
import { Workbook } from './workbook.js';

/** BLS projections for one occupation; undefined is what BLS does not give. */
export interface Projection {
  code: string;
  title: string;
  /** The typical entry-level education, in our words. */
  education: string | undefined;
  /** Work in a related occupation that is typical at entry, in the words of BLS; `None` where none is. */
  experience: string | undefined;
  /** Training on the job that is typical, in the words of BLS; `None` where none is. */
  training: string | undefined;
  /** Jobs in the first year, including the self-employed. */
  jobs: number | undefined;
  /** The change in jobs from the first year to the last. */
  change: number | undefined;
  /** The same in percent. */
  percentChange: number | undefined;
  /** Annual openings. */
  openings: number | undefined;
  /** Percent of jobs held by the self-employed. */
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
    if (occupations.has(code)) row.reject('code', `"${code}" appears twice.`);
    occupations.set(code, projectionIn(row, code));
  }
  return { span: `${first}–${last}`, occupations };
}

function projectionIn(row: Row<keyof typeof columns | 'jobs'>, code: string): Projection {
  const number = (name: keyof typeof columns | 'jobs') =>
    row.text(name) === unknown ? undefined : row.number(name);
  // In thousands, to one decimal; rounding after × 10 avoids floating-point fractions.
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
