import type { Catalog, CatalogEntry } from './catalog.js';
import type { Nearness } from './onet.js';

// Of O*NET's twenty, the ten that it calls primary and the first of the others: twice as many as a page shows, but
// few enough for 2 kB documents.
const most = 15;

/** The occupations most closely related to one, in O*NET's order. */
export const nearestTo = ({ code }: CatalogEntry, catalog: Catalog, { related }: Nearness): CatalogEntry[] =>
  (related.get(code) ?? [])
    .slice(0, most)
    .map(one => catalog.find(one))
    .filter(entry => entry !== undefined);
