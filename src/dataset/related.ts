import type { Source } from '../contract/parts.js';
import type { CareerList, Related, RelatedCareer } from '../contract/related.js';
import { careerOf, type CatalogEntry } from './catalog.js';
import { compare } from './order.js';
import type { Published } from './published.js';
import type { Work } from './raw-tables.js';
import { share } from './share.js';
import { publishedFor, socOf } from './soc.js';
import { areaOf } from './states.js';
import { summarize } from './summary.js';

// These lists have as many careers as O*NET calls primary; the first list has all of them.
const first = 10;

/** Composes the lists of related careers. */
export class CareerLists {
  readonly #work: Work;
  readonly #descriptions: boolean;
  // A career has the same card in every document.
  readonly #cards = new Map<CatalogEntry, RelatedCareer>();

  /** With `descriptions`, a card has O*NET's description, otherwise facts in our words. */
  constructor(work: Work, descriptions: boolean) {
    this.#work = work;
    this.#descriptions = descriptions;
  }

  /** Composes the careers related to one career: in O*NET's order, by date and by employment. */
  compose(entry: CatalogEntry, near: readonly CatalogEntry[], sources: Source[]): Related {
    const { nationalWages } = this.#work;
    return {
      version: 1,
      career: careerOf(entry),
      ...(nationalWages && { area: areaOf(), period: nationalWages.period }),
      lists: [
        this.#list('related', 'Related by O*NET data', near),
        this.#list('recent', 'Most recently updated in O*NET data', this.#newest(near)),
        this.#list('popular', `Most people employed, ${nationalWages?.vintage}`, this.#largest(near)),
      ].filter(({ careers }) => careers.length > 0),
      sources,
    };
  }

  #list(name: string, basis: string, careers: readonly CatalogEntry[]): CareerList {
    return { name, basis, careers: careers.map(entry => this.#card(entry)) };
  }

  #newest(near: readonly CatalogEntry[]) {
    const { updated } = this.#work.nearness;
    return near
      .filter(({ code }) => updated.has(code))
      .sort((a, b) => compare(updated.get(b.code)!, updated.get(a.code)!))
      .slice(0, first);
  }

  #largest(near: readonly CatalogEntry[]) {
    const employed = new Map(near.map(entry => [entry, this.#employment(entry)]));
    return near
      .filter(entry => employed.get(entry)! > 0)
      .sort((a, b) => employed.get(b)! - employed.get(a)!)
      .slice(0, first);
  }

  // A specialty, such as 29-1141.04 within 29-1141, has no count of its own; ranked by the whole occupation, it would
  // come before occupations that employ many times more people.
  #employment(entry: CatalogEntry) {
    return (ownSoc(entry) && this.#wages(entry)?.employment) || 0;
  }

  #card(entry: CatalogEntry) {
    const known = this.#cards.get(entry);
    if (known) return known;
    const card = share(this.#compose(entry));
    this.#cards.set(entry, card);
    return card;
  }

  #compose(entry: CatalogEntry): RelatedCareer {
    const wages = this.#wages(entry);
    const { projections, nearness } = this.#work;
    const projection = projections && publishedFor(projections.occupations, socOf(entry.code));
    const { education, openings } = projection ?? {};
    const source = wages ?? projection;
    const summary = summarize({
      description: this.#descriptions ? entry.occupation.description : undefined,
      education,
      openings,
      counted: source && source.code !== ownSoc(entry) ? source.title : undefined,
    });
    const updated = nearness.updated.get(entry.code);
    const wage = wages && wageOf(wages);
    return {
      ...careerOf(entry),
      ...(summary && { summary }),
      ...(updated && { updated }),
      ...(education && { education }),
      ...(wage && { wage }),
    };
  }

  #wages({ code }: CatalogEntry) {
    const { nationalWages } = this.#work;
    return nationalWages && publishedFor(nationalWages.wages, socOf(code));
  }
}

function wageOf({ annual, hourly }: Published): RelatedCareer['wage'] {
  if (annual) return { measure: 'mean', per: 'year', amount: annual.mean ?? null };
  return hourly && { measure: 'mean', per: 'hour', amount: hourly.mean ?? null };
}

/** The SOC code that only this career has; undefined for a specialty within one. */
const ownSoc = ({ code }: CatalogEntry) => (code.endsWith('.00') ? socOf(code) : undefined);
