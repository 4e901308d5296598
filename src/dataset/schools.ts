import type { Source } from '../contract/parts.js';
import type { Schools } from '../contract/schools.js';
import { careerOf, type CatalogEntry } from './catalog.js';
import { compare } from './order.js';
import type { Completions } from './completions.js';
import type { RelatedSchools } from './related-schools.js';
import type { SchoolCards } from './school-cards.js';
import { areaOf } from './states.js';

/** The schools with programs related to one occupation, as the documents of its careers list them. */
export class SchoolLists {
  readonly #related: RelatedSchools;
  readonly #cards: SchoolCards;
  readonly #basis: string;
  readonly #limit: number;

  /** `limit` is the most schools that one document lists. */
  constructor(related: RelatedSchools, { year }: Completions, cards: SchoolCards, limit: number) {
    this.#related = related;
    this.#cards = cards;
    this.#basis = `Most graduates in related programs, ${year - 1}–${String(year).slice(2)}`;
    this.#limit = limit;
  }

  /** Two-letter codes of the states that have any. */
  get states(): string[] {
    return [...this.#related.states.keys()].sort(compare);
  }

  /** Composes a career's document for a state, or for the nation if none is given. */
  compose(entry: CatalogEntry, sources: Source[], state?: string): Schools {
    const schools = state ? (this.#related.states.get(state) ?? []) : this.#related.nation;
    return {
      version: 1,
      career: careerOf(entry),
      area: areaOf(state),
      basis: this.#basis,
      schools: schools.slice(0, this.#limit).map(school => this.#cards.of(school)),
      total: schools.length,
      sources,
    };
  }
}
