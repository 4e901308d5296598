import type { Careers, Dataset } from '../contract/schemas.js';
import type { Area, Career } from '../contract/parts.js';
import type { Related } from '../contract/related.js';
import type { Address } from '../contract/resource.js';
import type { Schools } from '../contract/schools.js';
import type { Wages } from '../contract/wages.js';
import { inWords } from './expectation.js';
import type { Misfit } from './finding.js';

// Rules that schemas cannot express: how a document must agree with its URL and with other documents.

/** Keys of the careers of an endpoint; undefined if it does not list them. */
export type Keys = ReadonlySet<string> | undefined;

/** A document names the career that it was requested for. */
export function ownCareer({ career }: { career: Career }, address: Address): Misfit[] {
  return differing('$.career.key', address.career, career.key);
}

/** A document is for the area that it was requested for. A state may get the nation's; see `nationRemarks`. */
export function ownArea({ area }: { area: Area }, { state }: Address): Misfit[] {
  if (!state) return differing('$.area.type', 'nation', area.type);
  return area.type === 'nation' ? [] : differing('$.area.code', state, area.code);
}

/** National figures at a state's URL are shown with a note, which may not be intended. */
export function nationRemarks({ area }: { area: Area }, { state }: Address): string[] {
  return state && area.type === 'nation' ? ["has national figures at a state's URL"] : [];
}

/** The total counts all schools, listed or not. */
export function wholeTotal({ total, schools }: Schools): Misfit[] {
  if (total === undefined || total >= schools.length) return [];
  return [{ path: '$.total', expected: `a number from ${schools.length}`, found: String(total) }];
}

/** A wage has a key only if its career is at the endpoint. */
export function knownJobs({ wages }: Wages, _: Address, keys: Keys): Misfit[] {
  return wages.flatMap(({ key }, index) =>
    key === undefined || !keys || keys.has(key)
      ? []
      : [{ path: `$.wages[${index}].key`, expected: 'a key that careers.json lists', found: inWords(key) }],
  );
}

/** A related career may be missing from the endpoint, but then a `link-template` cannot link to it. */
export function unknownCareers({ lists }: Related, _: Address, keys: Keys): string[] {
  const isUnknown = keys && lists.some(({ careers }) => careers.some(({ key }) => !keys.has(key)));
  return isUnknown ? ['lists careers that careers.json does not: a link-template cannot link to them'] : [];
}

/** Every career has a unique key that can be used in a URL. */
export function ownKeys({ careers }: Careers): Misfit[] {
  const first = new Map<string, number>();
  return careers.flatMap(({ key }, index) => {
    const path = `$.careers[${index}].key`;
    if (!canAddress(key)) return [{ path, expected: 'a key that can be used in a URL', found: inWords(key) }];
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    const expected = `a key other than that of $.careers[${earlier}]`;
    return earlier === undefined ? [] : [{ path, expected, found: inWords(key) }];
  });
}

/** Whether a key is one path segment: `..` is not, and neither is a lone surrogate. */
export const canAddress = (key: string): boolean => !/^\.{0,2}$|\p{Surrogate}/u.test(key);

/** Counts over all documents. */
export interface Census {
  counts: Dataset['counts'];
  states: ReadonlySet<string>;
}

/** A dataset's counts of careers are right. */
export function ownCounts({ counts }: Dataset, census: Census): Misfit[] {
  return (['careers', 'wages', 'schools'] as const).flatMap(name =>
    differing(`$.counts.${name}`, census.counts[name], counts[name]),
  );
}

/** A dataset lists exactly the states that have documents. */
export function ownStates({ states = [] }: Dataset, census: Census): Misfit[] {
  const unnamed = [...census.states].filter(state => !states.includes(state)).sort();
  const empty = states.flatMap((state, index) =>
    census.states.has(state)
      ? []
      : [{ path: `$.states[${index}]`, expected: 'a state that has documents', found: inWords(state) }],
  );
  if (unnamed.length === 0) return empty;
  return [
    { path: '$.states', expected: `to list ${unnamed.join(', ')}`, found: 'documents of them' },
    ...empty,
  ];
}

function differing(path: string, wanted: string | number, there: string | number): Misfit[] {
  return wanted === there ? [] : [{ path, expected: inWords(wanted), found: inWords(there) }];
}
