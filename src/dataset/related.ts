import type { Source } from '../contract/parts.js';
import type { CareerList, Related, RelatedCareer } from '../contract/related.js';
import { careerOf, type Catalog, type CatalogEntry } from './catalog.js';
import type { Published } from './oews.js';
import type { RawTables } from './raw-tables.js';
import { publishedFor, socOf } from './soc.js';
import type { SourceName } from './sources.js';
import { nation } from './states.js';
import { summarize } from './summary.js';

/** Composes the careers near one career: in O*NET's order, by date and by employment. */
export function composeRelated(
  entry: CatalogEntry,
  catalog: Catalog,
  tables: RawTables,
  sources: Record<SourceName, Source>,
): Related {
  const related = catalog.related(entry).map(near => ({
    entry: near,
    card: cardOf(near, tables),
    updated: near.occupation.updated ?? '',
    employment: employmentOf(near, tables),
  }));
  const recent = related.filter(({ updated }) => updated).sort((a, b) => compare(b.updated, a.updated));
  const popular = related
    .filter(({ employment }) => employment > 0)
    .sort((a, b) => b.employment - a.employment);
  const list = (name: string, basis: string, nearby: typeof related): CareerList => ({
    name,
    basis,
    careers: nearby.map(({ card }) => card),
  });
  return {
    version: 1,
    career: careerOf(entry),
    area: nation,
    period: tables.oews.period,
    lists: [
      list('related', 'Related by O*NET data', related),
      list('recent', 'Most recently updated in O*NET data', recent),
      list('popular', `Most people employed, ${tables.oews.vintage}`, popular),
    ].filter(({ careers }) => careers.length > 0),
    sources: [sources.onet, sources.wages, sources.projections],
  };
}

function cardOf(entry: CatalogEntry, { oews, projections }: RawTables): RelatedCareer {
  const wages = publishedFor(oews.wages, socOf(entry.code));
  const projection = publishedFor(projections.occupations, socOf(entry.code));
  const education = projection?.education;
  const source = wages ?? projection;
  const counted = source && source.code !== ownSoc(entry) ? source.title : undefined;
  const summary = summarize({ education, openings: projection?.openings, counted });
  const { updated } = entry.occupation;
  const wage = wages && wageOf(wages);
  return {
    ...careerOf(entry),
    ...(summary && { summary }),
    ...(updated && { updated }),
    ...(education && { education }),
    ...(wage && { wage }),
  };
}

function wageOf({ annual, hourly }: Published): RelatedCareer['wage'] {
  if (annual) return { measure: 'mean', per: 'year', amount: annual.mean ?? null };
  return hourly && { measure: 'mean', per: 'hour', amount: hourly.mean ?? null };
}

// A specialty, such as 29-1141.04 within 29-1141, has no count of its own; ranked by that of the whole it would
// stand above occupations with many times its people.
function employmentOf(entry: CatalogEntry, { oews }: RawTables) {
  return (ownSoc(entry) && publishedFor(oews.wages, socOf(entry.code))?.employment) || 0;
}

/** The SOC code that is the career's alone; none for a specialty within one. */
const ownSoc = ({ code }: CatalogEntry) => (code.endsWith('.00') ? socOf(code) : undefined);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
