import type { Campus, Institution } from './campuses.js';
import { compare, groupBy } from './order.js';
import type { Education } from './raw-tables.js';

/** What one campus offers in the programs related to an occupation. */
export interface Offer {
  campus: Campus;
  /** Six-digit CIP codes of the related programs that it offers, in their order. */
  programs: string[];
  /** Levels at which it offers them, as bit flags. */
  awards: number;
  /** Awards that it conferred in them. */
  graduates: number;
}

/** A school, and what its campuses in one area offer in the programs related to an occupation. */
export interface RelatedSchool {
  institution: Institution;
  /** By campus. */
  offers: readonly Offer[];
  /** Awards that they conferred in total. */
  graduates: number;
}

/** The schools with programs related to one occupation, those with the most graduates first. */
export interface RelatedSchools {
  nation: readonly RelatedSchool[];
  /** By two-letter code; each school with only its campuses in that state. */
  states: ReadonlyMap<string, readonly RelatedSchool[]>;
}

/** Finds schools by their programs. */
export class SchoolFinder {
  readonly #education: Education;
  // What each campus offers in a program, cached because a program is related to several occupations.
  readonly #programs = new Map<string, readonly Taught[]>();

  constructor(education: Education) {
    this.#education = education;
  }

  /** Finds the schools that offer programs related to a SOC code. */
  relatedTo(soc: string): RelatedSchools {
    const { institutions } = this.#education.directory;
    const nation: RelatedSchool[] = [];
    const states = new Map<string, RelatedSchool[]>();
    const offers = groupBy(this.#offersOf(soc), ({ campus }) => institutions.get(campus)!);
    for (const [institution, all] of offers) {
      const school = schoolOf(institution, all);
      nation.push(school);
      for (const [state, inState] of byState(school)) {
        const schools = states.get(state);
        if (schools) schools.push(inState);
        else states.set(state, [inState]);
      }
    }
    for (const schools of [nation, ...states.values()]) schools.sort(byGraduates);
    return { nation, states };
  }

  #offersOf(soc: string): Iterable<Offer> {
    const offers = new Map<Campus, Offer>();
    for (const program of [...(this.#education.cip.programs.get(soc) ?? [])].sort()) {
      for (const { campus, awards, graduates } of this.#taughtIn(program)) {
        const offer = offers.get(campus);
        if (offer) {
          offer.programs.push(program);
          offer.awards |= awards;
          offer.graduates += graduates;
        } else offers.set(campus, { campus, programs: [program], awards, graduates });
      }
    }
    return offers.values();
  }

  #taughtIn(program: string) {
    const known = this.#programs.get(program);
    if (known) return known;
    const { completions, directory } = this.#education;
    const taught = new Map<Campus, Taught>();
    for (const { school, level, awards } of completions.programs.get(program) ?? []) {
      const campus = directory.campuses.get(school);
      if (!campus) continue;
      const all = taught.get(campus) ?? { campus, awards: 0, graduates: 0 };
      taught.set(campus, { campus, awards: all.awards | level.bit, graduates: all.graduates + awards });
    }
    const list = [...taught.values()];
    this.#programs.set(program, list);
    return list;
  }
}

/** What one campus offers in one program. */
type Taught = Omit<Offer, 'programs'>;

const schoolOf = (institution: Institution, offers: readonly Offer[]): RelatedSchool => ({
  institution,
  offers,
  graduates: offers.reduce((sum, { graduates }) => sum + graduates, 0),
});

// Most schools are in one state, and share one object between the state and the nation.
function byState(school: RelatedSchool): Iterable<readonly [string, RelatedSchool]> {
  const { institution, offers } = school;
  const [first] = offers as [Offer, ...Offer[]];
  if (offers.every(({ campus }) => campus.state === first.campus.state))
    return [[first.campus.state, school]];
  const parts = groupBy(offers, ({ campus }) => campus.state);
  return Array.from(parts, ([state, some]) => [state, schoolOf(institution, some)]);
}

const byGraduates = (a: RelatedSchool, b: RelatedSchool) =>
  b.graduates - a.graduates ||
  compare(a.institution.name, b.institution.name) ||
  compare(a.institution.id, b.institution.id);
