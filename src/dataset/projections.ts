import type { Stock } from './stock.js';
import { Workbook } from './workbook.js';

/** BLS projections for one occupation. */
export interface Projection {
  code: string;
  title: string;
  /** The typical entry-level education, in our words; absent if BLS gives none. */
  education: string | undefined;
  /** Annual openings; absent if BLS gives none. */
  openings: number | undefined;
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
  for (const row of workbook.rows(sheet, columns)) {
    if (row.text('type') !== 'Line item') continue;
    const code = row.code('code', /^\d\d-\d{4}$/);
    occupations.set(code, {
      code,
      title: row.code('title', /\S/),
      education: row.oneOf('education', education),
      // In thousands, to one decimal; rounding after × 10 avoids floating-point fractions.
      openings: row.text('openings') === unknown ? undefined : Math.round(row.number('openings') * 10) * 100,
    });
  }
  return { span: `${first}–${last}`, occupations };
}
