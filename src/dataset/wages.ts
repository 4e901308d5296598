import type { Source } from '../contract/parts.js';
import type { OccupationWage, Wages } from '../contract/wages.js';
import { careerOf, type Catalog, type CatalogEntry } from './catalog.js';
import type { Oews } from './oews.js';
import { publishedFor, socOf } from './soc.js';
import type { SourceName } from './sources.js';
import { nation } from './states.js';

/** Composes what a career and its related jobs pay in the nation. */
export function composeWages(
  entry: CatalogEntry,
  catalog: Catalog,
  oews: Oews,
  sources: Record<SourceName, Source>,
): Wages {
  const rows = new Map<string, OccupationWage>();
  for (const near of [entry, ...catalog.related(entry)]) {
    const published = publishedFor(oews.wages, socOf(near.code));
    if (!published) continue;
    const row = rows.get(published.code);
    const key = row?.key ?? keyOf(near, entry, catalog);
    rows.set(published.code, rowOf(published, key));
  }
  return {
    version: 1,
    career: careerOf(entry),
    area: nation,
    currency: 'USD',
    period: oews.period,
    wages: [...rows.values()],
    sources: [sources.wages, sources.onet],
  };
}

// The figures of a specialty's row are those of the whole occupation, so that is where its key leads.
function keyOf(near: CatalogEntry, own: CatalogEntry, catalog: Catalog) {
  const whole = near === own ? own : catalog.find(`${socOf(near.code)}.00`);
  return [whole, near].find(career => career && catalog.has(career.key))?.key;
}

function rowOf({ title, code, ...figures }: OccupationWage, key: string | undefined): OccupationWage {
  return { title, ...(code && { code }), ...(key && { key }), ...figures };
}
