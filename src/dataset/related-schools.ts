import type { Campus, Institution } from './campuses.js';
import { compare, groupBy } from './order.js';
import type { Education } from './raw-tables.js';

/** What one campus has in the programs related to an occupation. */
export interface Offer {
  campus: Campus;
  /** Six-digit CIP codes of the related programs that it offers, in their order. */
  programs: string[];
  /** Levels at which it offers them: the sum of their bits. */
  awards: number;
  /** Awards that it conferred in them. */
  graduates: number;
}

/** A school, and what its campuses in one area have in the programs related to an occupation. */
export interface RelatedSchool {
  institution: Institution;
  /** By campus. */
  offers: readonly Offer[];
  /** Awards that all of them conferred. */
  graduates: number;
}

/** The schools with programs related to one occupation, those with most graduates first. */
export interface RelatedSchools {
  nation: readonly RelatedSchool[];
  /** By two-letter code; each school with its campuses in that state alone. */
  states: ReadonlyMap<string, readonly RelatedSchool[]>;
}

/** Finds the schools that offer programs related to a SOC code. */
export function relatedSchools(soc: string, education: Education): RelatedSchools {
  const { institutions } = education.directory;
  const nation: RelatedSchool[] = [];
  const states = new Map<string, RelatedSchool[]>();
  const offers = groupBy(offersOf(soc, education), ({ campus }) => institutions.get(campus)!);
  for (const [institution, all] of offers) {
    const school = schoolOf(institution, all);
    nation.push(school);
    const byState = groupBy(all, ({ campus }) => campus.state);
    for (const [state, some] of byState) {
      const inState = byState.size === 1 ? school : schoolOf(institution, some);
      states.set(state, [...(states.get(state) ?? []), inState]);
    }
  }
  for (const schools of [nation, ...states.values()]) schools.sort(byGraduates);
  return { nation, states };
}

function offersOf(soc: string, { cip, completions, directory }: Education): Iterable<Offer> {
  const offers = new Map<string, Offer>();
  for (const program of [...(cip.programs.get(soc) ?? [])].sort()) {
    for (const { school, level, awards } of completions.programs.get(program) ?? []) {
      const campus = directory.campuses.get(school);
      if (!campus) continue;
      const offer = offers.get(school) ?? { campus, programs: [], awards: 0, graduates: 0 };
      offers.set(school, offer);
      if (offer.programs.at(-1) !== program) offer.programs.push(program);
      offer.awards |= level.bit;
      offer.graduates += awards;
    }
  }
  return offers.values();
}

const schoolOf = (institution: Institution, offers: readonly Offer[]): RelatedSchool => ({
  institution,
  offers,
  graduates: offers.reduce((sum, { graduates }) => sum + graduates, 0),
});

const byGraduates = (a: RelatedSchool, b: RelatedSchool) =>
  b.graduates - a.graduates ||
  compare(a.institution.name, b.institution.name) ||
  compare(a.institution.id, b.institution.id);
