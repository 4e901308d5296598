import type { Campus, Institution } from './campuses.js';
import { compare, groupBy } from './order.js';

/**
 * Finds the school that each campus belongs to. Campuses are one school
 * if the Department of Education counts them as one institution and they
 * share a name, apart from the part that identifies the campus.
 */
export function groupCampuses(campuses: readonly Campus[]): Map<Campus, Institution> {
  const schools = new Map<Campus, Institution>();
  for (const institution of groupBy(campuses, ({ id, opeid }) => opeid.slice(0, 6) || id).values()) {
    for (const [name, members] of byName(institution)) {
      const [main] = members.sort(
        (a, b) => compare(branch(a.opeid), branch(b.opeid)) || compare(a.id, b.id),
      ) as [Campus];
      const { id, url, control } = main;
      // The only campus of a school keeps its full name.
      const school = { id, name: members.length > 1 ? name : main.name, url, control };
      for (const campus of members) schools.set(campus, school);
    }
  }
  return schools;
}

// "Kent State University at Kent" and "Kent State University at Salem" are campuses of Kent State University, and so
// is "Kent State University College of Podiatric Medicine"; a law school with its own name is a separate school.
function byName(campuses: readonly Campus[]) {
  const names = [...new Set(campuses.map(({ name }) => nameWithoutPlace(name)))].sort(
    (a, b) => a.length - b.length || compare(a, b),
  );
  return groupBy(campuses, campus => names.find(name => startsWithWords(campus.name, name))!);
}

const nameWithoutPlace = (name: string) => /^(.+?)(?:\s*-\s*[^-]+| at .+)$/.exec(name)?.[1] ?? name;

const startsWithWords = (name: string, start: string) =>
  name.startsWith(start) && !/^[\p{L}\d]/u.test(name.slice(start.length));

const branch = (opeid: string) => opeid.slice(6);
