import type { Related, RelatedCareer } from '../../src/contract/related.js';
import type { School, Schools, StudyArea } from '../../src/contract/schools.js';
import type { OccupationWage, Wages } from '../../src/contract/wages.js';

// Documents as long as one likes, in which every item says something of its own.

const about = {
  version: 1,
  career: { key: 'actors', title: 'Actors', code: '27-2011.00' },
  area: { type: 'nation', code: 'US', name: 'United States' },
  sources: [{ name: 'O*NET Database', publisher: 'U.S. Department of Labor', license: 'CC BY 4.0' }],
} as const;

/** A document with as many related careers, in one list. */
export function cardsOf(count: number): Related {
  const careers = numbered(count, (number): RelatedCareer => ({
    key: `career-${number}`,
    title: `Career number ${number}`,
    summary: `Typical entry: bachelor's degree. About ${(number * 100).toLocaleString('en-US')} openings a year.`,
    url: `https://careers.example.com/careers/${number}`,
    updated: `20${10 + (number % 15)}-08`,
    education: "Bachelor's degree",
    wage: { measure: 'mean', per: 'year', amount: 40_000 + number },
  }));
  const lists = [{ name: 'related', basis: 'Related by O*NET data', careers }];
  return { ...about, sources: [...about.sources], period: '2025-05', lists };
}

/** A document with as many schools, each with areas of study in a tree of 15 entries. */
export function schoolsOf(count: number): Schools {
  const schools = numbered(count, (number): School => ({
    id: String(100_000 + number),
    name: `School number ${number}`,
    url: `https://school-${number}.example.com/`,
    locations: [{ state: 'CA', name: 'California', campuses: 1 + (number % 3), cities: ['Los Angeles'] }],
    control: 'public',
    levels: [{ group: 'undergraduate', awards: ["Bachelor's degree", "Associate's degree"] }],
    areas: branches(3, `Area ${number}`, 4),
    graduates: number,
  }));
  return { ...about, sources: [...about.sources], basis: 'Most graduates', schools };
}

/** A document with what as many jobs pay. */
export function wagesOf(count: number): Wages {
  const wages = numbered(count, (number): OccupationWage => ({
    title: `Job number ${number}`,
    code: `11-${1000 + number}`,
    key: `job-${number}`,
    url: `https://careers.example.com/careers/${number}`,
    employment: number * 1000,
    annual: { mean: 40_000 + number, median: 39_000 + number, p10: 20_000, p90: 90_000 },
  }));
  return { ...about, sources: [...about.sources], currency: 'USD', period: '2025-05', wages };
}

/** As many areas, each with as many within it. */
function branches(count: number, name: string, within: number): StudyArea[] {
  return numbered(count, number => ({
    name: `${name}.${number}`,
    ...(within > 0 && { areas: branches(within, `${name}.${number}`, 0) }),
  }));
}

function numbered<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}
