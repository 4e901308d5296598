import type { Area, Source } from '../contract/parts.js';
import type { OccupationWage, Wages } from '../contract/wages.js';
import { careerOf, type Catalog, type CatalogEntry } from './catalog.js';
import type { Oews, WageTable } from './oews.js';
import { figuresOf } from './published.js';
import { publishedFor, socOf } from './soc.js';
import { share } from './share.js';
import { areaOf } from './states.js';

/** An occupation whose pay a document lists. */
export interface Job {
  /** SOC code. */
  soc: string;
  /** Key of the career that its row links to; undefined if the dataset has none. */
  key: string | undefined;
}

/** The jobs that documents list; a job in several documents is one object. */
export class Jobs {
  readonly #catalog: Catalog;
  readonly #known = new Map<string, Job>();

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
  }

  /** A career's own job and the related ones. */
  of(entry: CatalogEntry, near: readonly CatalogEntry[]): Job[] {
    const own = this.#job(socOf(entry.code), entry);
    return [
      own,
      ...near.map(one => {
        const soc = socOf(one.code);
        // The figures of a specialty's row are those of the whole occupation, so its key is that of the occupation.
        return this.#job(soc, this.#catalog.find(`${soc}.00`), one);
      }),
    ];
  }

  #job(soc: string, ...careers: (CatalogEntry | undefined)[]) {
    const key = careers.find(career => career && this.#catalog.has(career.key))?.key;
    const name = `${soc} ${key ?? ''}`;
    const job = this.#known.get(name) ?? { soc, key };
    this.#known.set(name, job);
    return job;
  }
}

/** The pay of occupations in one area, as documents list it. */
export class WageLists {
  readonly #period: string;
  readonly #table: WageTable;
  readonly #area: Area;
  readonly #rows = new Map<Job, Row | undefined>();

  /** The area is the nation if no state is given. */
  constructor({ period }: Oews, table: WageTable, state?: string) {
    this.#period = period;
    this.#table = table;
    this.#area = areaOf(state);
  }

  /** Composes the pay of a career and its related jobs. */
  compose(entry: CatalogEntry, jobs: readonly Job[], sources: Source[]): Wages {
    const wages = new Map<string, Row>();
    for (const job of jobs) {
      const row = this.#row(job);
      if (!row) continue;
      // Jobs that BLS combines have one row, which links to the first of them that has a page.
      const known = wages.get(row.code);
      if (!known?.key) wages.set(row.code, row);
    }
    return {
      version: 1,
      career: careerOf(entry),
      area: this.#area,
      currency: 'USD',
      period: this.#period,
      wages: [...wages.values()],
      sources,
    };
  }

  #row(job: Job) {
    if (this.#rows.has(job)) return this.#rows.get(job);
    const row = this.#compose(job);
    this.#rows.set(job, row);
    return row;
  }

  #compose({ soc, key }: Job): Row | undefined {
    const published = publishedFor(this.#table, soc);
    if (!published) return undefined;
    const { title, code } = published;
    return share({ title, code, ...(key && { key }), ...figuresOf(published) });
  }
}

type Row = OccupationWage & { code: string };
