import type { Source } from '../contract/parts.js';
import type { OccupationWage, Wages } from '../contract/wages.js';
import { careerOf, type Catalog, type CatalogEntry } from './catalog.js';
import type { Oews, WageTable } from './oews.js';
import type { Published } from './published.js';
import { publishedFor, socOf } from './soc.js';
import { areaOf } from './states.js';

/** An occupation whose pay a document shows. */
export interface Job {
  /** SOC code. */
  soc: string;
  /** Key of the career that its row leads to; undefined where the dataset has none. */
  key: string | undefined;
}

/** A career's own job and those near it. */
export function jobsOf(entry: CatalogEntry, near: readonly CatalogEntry[], catalog: Catalog): Job[] {
  const keyOf = (careers: readonly (CatalogEntry | undefined)[]) =>
    careers.find(career => career && catalog.has(career.key))?.key;
  return [
    { soc: socOf(entry.code), key: keyOf([entry]) },
    ...near.map(one => {
      const soc = socOf(one.code);
      // The figures of a specialty's row are those of the whole occupation, so that is where its key leads.
      return { soc, key: keyOf([catalog.find(`${soc}.00`), one]) };
    }),
  ];
}

/** What occupations pay in one area, as the documents of careers list them. */
export class WageLists {
  readonly #period: string;
  readonly #table: WageTable;
  readonly #state: string | undefined;
  // An occupation's row stands in the documents of all careers near it.
  readonly #rows = new Map<Published, OccupationWage[]>();

  /** The area is the nation where no state is named. */
  constructor({ period }: Oews, table: WageTable, state?: string) {
    this.#period = period;
    this.#table = table;
    this.#state = state;
  }

  /** Composes what a career and its related jobs pay. */
  compose(entry: CatalogEntry, jobs: readonly Job[], sources: Source[]): Wages {
    const keys = new Map<Published, string | undefined>();
    for (const { soc, key } of jobs) {
      const published = publishedFor(this.#table, soc);
      if (published) keys.set(published, keys.get(published) ?? key);
    }
    return {
      version: 1,
      career: careerOf(entry),
      area: areaOf(this.#state),
      currency: 'USD',
      period: this.#period,
      wages: Array.from(keys, ([published, key]) => this.#row(published, key)),
      sources,
    };
  }

  #row(published: Published, key: string | undefined) {
    const rows = this.#rows.get(published) ?? [];
    const known = rows.find(row => row.key === key);
    if (known) return known;
    const { title, code, ...figures } = published;
    const row = { title, code, ...(key && { key }), ...figures };
    this.#rows.set(published, [...rows, row]);
    return row;
  }
}
