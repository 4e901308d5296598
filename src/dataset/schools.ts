import type { Source } from '../contract/parts.js';
import type { School, Schools } from '../contract/schools.js';
import { groupAwards } from './award-levels.js';
import { careerOf, type CatalogEntry } from './catalog.js';
import type { RawTables } from './raw-tables.js';
import { relatedSchools, type RelatedSchool } from './related-schools.js';
import { socOf } from './soc.js';
import type { SourceName } from './sources.js';
import { nation } from './states.js';
import { branchesOf } from './study-areas.js';

/** Composes the schools of the nation with programs related to a career, at most `limit` of them. */
export function composeSchools(
  entry: CatalogEntry,
  limit: number,
  tables: RawTables,
  sources: Record<SourceName, Source>,
): Schools {
  const schools = relatedSchools(socOf(entry.code), tables);
  const { year } = tables.completions;
  return {
    version: 1,
    career: careerOf(entry),
    area: nation,
    basis: `Most graduates in related programs, ${year - 1}–${String(year).slice(2)}`,
    schools: schools.slice(0, limit).map(school => schoolOf(school, tables.cip.titles)),
    total: schools.length,
    sources: [sources.schools, sources.crosswalk, sources.onet],
  };
}

function schoolOf(
  { institution, programs, awards, graduates }: RelatedSchool,
  titles: ReadonlyMap<string, string>,
): School {
  const { id, name, url, city, state, stateName, online, control } = institution;
  return {
    id,
    name,
    ...(url && { url }),
    paid: false,
    locations: [{ state, name: stateName, campuses: 1, cities: [city] }],
    ...(online && { online }),
    ...(control && { control }),
    levels: groupAwards(awards),
    areas: branchesOf(programs, titles),
    graduates,
  };
}
