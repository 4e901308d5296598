import type { Stock } from './stock.js';
import { Workbook } from './workbook.js';

/** What BLS projects for one occupation. */
export interface Projection {
  code: string;
  title: string;
  /** The education that is typical at entry, in our words; absent where BLS gives none. */
  education: string | undefined;
  /** Openings a year; absent where BLS gives none. */
  openings: number | undefined;
}

/** The Employment Projections of BLS. */
export interface Projections {
  /** The years that they span: `2024–34`. */
  span: string;
  /** By SOC code, or BLS's own code where it combines some. */
  occupations: ReadonlyMap<string, Projection>;
}

const sheet = 'Table 1.2';
const columns = {
  code: /^\d{4} National Employment Matrix code$/,
  title: /^\d{4} National Employment Matrix title$/,
  type: 'Occupation type',
  openings: /^Occupational openings, .+ annual average$/,
  education: 'Typical education needed for entry',
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

/** Reads the occupational tables of BLS's projections. */
export async function readProjections(stock: Stock): Promise<Projections> {
  const workbook = await Workbook.read(stock.file('projections'));
  const [, first, last] = workbook.search(sheet, /Occupational projections, (\d{4})[–-]\d\d(\d\d)/);
  const occupations = new Map<string, Projection>();
  for (const row of workbook.rows(sheet, columns, 2)) {
    if (row.text('type') !== 'Line item') continue;
    const code = row.code('code', /^\d\d-\d{4}$/);
    occupations.set(code, {
      code,
      title: row.code('title', /\S/),
      education: row.oneOf('education', education),
      // In thousands, to one decimal; multiplying the decimals away first keeps the product whole.
      openings: row.text('openings') === unknown ? undefined : Math.round(row.number('openings') * 10) * 100,
    });
  }
  return { span: `${first}–${last}`, occupations };
}
