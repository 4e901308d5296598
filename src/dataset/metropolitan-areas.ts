import type { Stock } from './stock.js';
import { Workbook } from './workbook.js';

/** A metropolitan or micropolitan area, as the Census Bureau draws it. */
export interface MetropolitanArea {
  /** Five digits, the same as in wages of metropolitan areas and in the directory of schools. */
  code: string;
  /** `Abilene, TX` */
  title: string;
  metropolitan: boolean;
  /** Its counties: two digits of the state and three of the county. */
  counties: string[];
}

const kinds = new Map([
  ['Metropolitan Statistical Area', true],
  ['Micropolitan Statistical Area', false],
]);

const columns = {
  code: 'CBSA Code',
  title: 'CBSA Title',
  kind: 'Metropolitan/Micropolitan Statistical Area',
  state: 'FIPS State Code',
  county: 'FIPS County Code',
};

/** Reads the areas by their code. */
export async function readMetropolitanAreas(stock: Stock): Promise<ReadonlyMap<string, MetropolitanArea>> {
  const workbook = await Workbook.read(stock.file('metropolitanAreas'));
  const areas = new Map<string, MetropolitanArea>();
  for (const row of workbook.rows(workbook.firstSheet, columns)) {
    // Notes stand below the table, in its first column.
    if (row.text('title') === '' && row.text('county') === '') continue;
    const code = row.code('code', /^\d{5}$/);
    const county =
      row.code('state', /^\d\d?$/).padStart(2, '0') + row.code('county', /^\d{1,3}$/).padStart(3, '0');
    const area = areas.get(code);
    if (area) area.counties.push(county);
    else {
      const metropolitan = row.oneOf('kind', kinds);
      areas.set(code, { code, title: row.code('title', /\S/), metropolitan, counties: [county] });
    }
  }
  return areas;
}
