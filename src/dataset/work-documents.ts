import { relatedResource, wagesResource } from '../contract/resources.js';
import type { CatalogEntry } from './catalog.js';
import type { DocumentWriter } from './document-writer.js';
import { nearestTo } from './nearest.js';
import {
  joinOf,
  leftOutOf,
  type Join,
  type LeftOut,
  type Part,
  type PartContext,
  type PartReport,
} from './part.js';
import { readWork, type Work } from './raw-tables.js';
import { CareerLists } from './related.js';
import { publishedFor, socOf } from './soc.js';
import { creditWork } from './sources.js';
import { Jobs, WageLists, type Job } from './wages.js';

// The SOC's major group of military occupations.
const military = '55-';

/** The documents about work: the careers related to each career, and their pay. */
export class WorkDocuments implements Part {
  readonly #context: PartContext;
  readonly #writer: DocumentWriter;
  readonly #work: Work;
  readonly #credits: ReturnType<typeof creditWork>;
  readonly #careers: CareerLists;
  readonly #jobs: Jobs;
  readonly #wages: WageLists | undefined;
  readonly #stateWages: readonly (readonly [string, WageLists])[];
  readonly #states = new Set<string>();
  #paid = 0;

  private constructor(context: PartContext, writer: DocumentWriter, work: Work) {
    const { nationalWages, stateWages } = work;
    const { states } = context.choice;
    this.#context = context;
    this.#writer = writer;
    this.#work = work;
    this.#credits = creditWork(context.release, work);
    this.#jobs = new Jobs(context.catalog);
    this.#careers = new CareerLists(work, context.choice.descriptions);
    this.#wages = nationalWages && new WageLists(nationalWages, nationalWages.wages);
    this.#stateWages = [...(stateWages?.states ?? [])]
      .filter(([state]) => states?.includes(state) ?? true)
      .map(([state, table]) => [state, new WageLists(stateWages!, table, state)]);
  }

  /** Reads the data for the documents. */
  static async read(context: PartContext, writer: DocumentWriter): Promise<WorkDocuments> {
    return new WorkDocuments(context, writer, await readWork(context.stock, context.catalog.occupations));
  }

  write(entry: CatalogEntry): void {
    const { catalog } = this.#context;
    const near = nearestTo(entry, catalog, this.#work.nearness);
    const document = this.#careers.compose(entry, near, this.#credits.related);
    this.#writer.write(relatedResource, { career: entry.key }, document);
    this.#writeWages(entry, this.#jobs.of(entry, near));
  }

  #writeWages(entry: CatalogEntry, jobs: readonly Job[]) {
    const career = entry.key;
    const document = this.#wages?.compose(entry, jobs, this.#credits.wages);
    if (document) this.#writer.write(wagesResource, { career }, document);
    if (document?.wages.length) this.#paid += 1;
    for (const [state, lists] of this.#stateWages) {
      const document = lists.compose(entry, jobs, this.#credits.stateWages);
      if (document.wages.length === 0) continue;
      this.#writer.write(wagesResource, { career, state }, document);
      this.#states.add(state);
    }
  }

  report(): PartReport {
    const { related, wages, stateWages } = this.#credits;
    return {
      careers: this.#paid,
      states: [...this.#states],
      sources: [...related, ...wages, ...stateWages],
      month: this.#work.nationalWages?.period,
      joins: this.#joins(),
      leftOut: this.#leftOut(),
    };
  }

  #joins(): Join[] {
    const { careers } = this.#context.catalog;
    const { nearness, nationalWages, stateWages, projections } = this.#work;
    const join = (what: string, ...tables: ReadonlyMap<string, unknown>[]) =>
      joinOf(what, careers, ({ code }) =>
        tables.some(table => publishedFor(table, socOf(code)) !== undefined),
      );
    return [
      joinOf('related careers', careers, ({ code }) => nearness.related.has(code)),
      ...(nationalWages ? [join(`national wages, ${nationalWages.vintage}`, nationalWages.wages)] : []),
      ...(stateWages ? [join(`state wages, ${stateWages.vintage}`, ...stateWages.states.values())] : []),
      ...(projections ? [join(`projections, ${projections.span}`, projections.occupations)] : []),
    ];
  }

  #leftOut(): LeftOut[] {
    const { careers } = this.#context.catalog;
    const { nearness, nationalWages } = this.#work;
    return [
      ...leftOutOf('related careers', careers, ({ code }) =>
        nearness.related.has(code) ? undefined : 'O*NET relates no occupations to it.',
      ),
      ...leftOutOf('wages', careers, ({ code }) => {
        // Without the file no career has wages, which is reported once, for the file.
        if (!nationalWages || publishedFor(nationalWages.wages, socOf(code))) return undefined;
        return code.startsWith(military)
          ? 'BLS does not survey the armed forces.'
          : `BLS publishes no wages of ${socOf(code)} for ${nationalWages.vintage}.`;
      }),
    ];
  }
}
