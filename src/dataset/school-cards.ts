import type { School, SchoolLocation, StudyArea } from '../contract/schools.js';
import { groupAwards } from './award-levels.js';
import type { Campus } from './campuses.js';
import { compare, groupBy } from './order.js';
import type { Offer, RelatedSchool } from './related-schools.js';
import { share } from './share.js';
import { stateNames } from './states.js';
import { branchesOf } from './study-areas.js';

// Similar occupations share schools and come one after another, so a larger cache would only use memory.
const kept = 50_000;

/** Schools as documents list them. Schools with the same campuses and programs share one object. */
export class SchoolCards {
  readonly #titles: ReadonlyMap<string, string>;
  readonly #cards = new Map<string, School>();
  readonly #areas = new Map<string, StudyArea[]>();
  readonly #locations = new Map<Campus, SchoolLocation[]>();

  /** `titles` are the titles of CIP codes. */
  constructor(titles: ReadonlyMap<string, string>) {
    this.#titles = titles;
  }

  /** The card of a school. */
  of(school: RelatedSchool): School {
    const { offers } = school;
    const key = offers.length === 1 ? keyOf(offers[0]!) : offers.map(keyOf).join();
    const known = this.#cards.get(key);
    if (known) return known;
    if (this.#cards.size === kept) this.#cards.clear();
    const card = share(this.#compose(school));
    this.#cards.set(key, card);
    return card;
  }

  #compose({ institution, offers, graduates }: RelatedSchool): School {
    const { id, name, url, control } = institution;
    return {
      id,
      name,
      ...(url && { url }),
      paid: false,
      locations: this.#locationsOf(offers),
      ...(offers.every(({ campus }) => campus.online) && { online: true }),
      ...(control && { control }),
      levels: groupAwards(offers.reduce((all, { awards }) => all | awards, 0)),
      areas: this.#areasOf(offers.length === 1 ? offers[0]!.programs : union(offers)),
      graduates,
    };
  }

  // Most schools have one campus, so their location is the same in every document.
  #locationsOf(offers: readonly Offer[]) {
    if (offers.length > 1) return locationsOf(offers);
    const { campus } = offers[0]!;
    const locations = this.#locations.get(campus) ?? share(locationsOf(offers));
    this.#locations.set(campus, locations);
    return locations;
  }

  #areasOf(programs: readonly string[]) {
    const key = programs.join();
    const areas = this.#areas.get(key) ?? share(branchesOf(programs, this.#titles));
    this.#areas.set(key, areas);
    return areas;
  }
}

const keyOf = ({ campus, programs }: Offer) => `${campus.id}:${programs.join()}`;

const union = (offers: readonly Offer[]) => [...new Set(offers.flatMap(({ programs }) => programs))].sort();

// The state with the most campuses first.
function locationsOf(offers: readonly Offer[]): SchoolLocation[] {
  return [...groupBy(offers, ({ campus }) => campus.state)]
    .sort(([a, some], [b, others]) => others.length - some.length || compare(a, b))
    .map(([state, here]) => ({
      state,
      name: stateNames.get(state)!,
      campuses: here.length,
      cities: [...new Set(here.map(({ campus }) => campus.city))].sort(compare),
    }));
}
