import type { Award } from './award-levels.js';
import type { Institution } from './institutions.js';
import type { RawTables } from './raw-tables.js';

/** A school, and what it has in the programs related to one career. */
export interface RelatedSchool {
  institution: Institution;
  /** Six-digit CIP codes of the related programs that it offers. */
  programs: Set<string>;
  /** Levels at which it offers them. */
  awards: Set<Award>;
  /** Awards that it conferred in them. */
  graduates: number;
}

/** The schools that offer programs related to a SOC code, those with most graduates first. */
export function relatedSchools(soc: string, { cip, completions, institutions }: RawTables): RelatedSchool[] {
  const schools = new Map<string, RelatedSchool>();
  for (const program of cip.programs.get(soc) ?? []) {
    for (const { school: id, level, awards } of completions.programs.get(program) ?? []) {
      const institution = institutions.get(id);
      if (!institution) continue;
      const school = schools.get(id) ?? { institution, programs: new Set(), awards: new Set(), graduates: 0 };
      schools.set(id, school);
      school.programs.add(program);
      school.awards.add(level);
      school.graduates += awards;
    }
  }
  return [...schools.values()].sort(
    (a, b) =>
      b.graduates - a.graduates ||
      compare(a.institution.name, b.institution.name) ||
      compare(a.institution.id, b.institution.id),
  );
}

// By code unit: the order of a locale may differ between machines.
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
