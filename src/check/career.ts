import type { Schools } from '../contract/schools.js';
import type { Wages } from '../contract/wages.js';
import { careerPath } from '../contract/resource.js';
import { careerKinds, type CareerKind } from './kinds.js';
import type { Place } from './place.js';
import type { Reader } from './reader.js';
import type { Findings } from './report.js';
import type { Census } from './rules.js';

/** What the check of a career needs. */
export interface CareerContext {
  place: Place;
  reader: Reader;
  findings: Findings;
  /** Two-letter codes of the states to request, where a place cannot list what it has. */
  states: readonly string[];
}

/** What a career has, for the census of all documents. */
export interface CareerCensus {
  wages: boolean;
  schools: boolean;
  states: string[];
}

/** Checks the documents of a career, one after another. */
export async function checkCareer(career: string, context: CareerContext): Promise<CareerCensus> {
  const { place, reader, findings } = context;
  const missing: string[] = [];
  const nation: Partial<Record<string, unknown>> = {};
  for (const kind of careerKinds) {
    const reading = await reader.read(kind, { career });
    if (reading.missing) missing.push(kind.resource.path({ career }));
    nation[kind.name] = reading.document;
  }
  const states: string[] = [];
  for (const kind of careerKinds) if (kind.byState) states.push(...(await readStates(kind, career, context)));
  if (missing.length === careerKinds.length && states.length === 0) {
    const expected = 'at least one document of each career that careers.json lists';
    findings.addFaults(place.locate(`${careerPath({ career })}/`), [{ path: '$', expected, found: 'none' }]);
  } else {
    for (const path of missing) {
      findings.addRemarks(place.locate(path), ['does not exist: a widget that requests it shows an error']);
    }
  }
  const { schools, wages } = nation as { schools?: Schools; wages?: Wages };
  return { schools: has(schools?.schools), wages: has(wages?.wages), states };
}

/** The states that have a document of a kind. */
async function readStates(kind: CareerKind, career: string, context: CareerContext) {
  const folder = `${careerPath({ career })}/${kind.name}`;
  const states = context.place.list(folder)?.flatMap(stateIn) ?? context.states;
  const found: string[] = [];
  for (const state of states) {
    const { missing } = await context.reader.read(kind, { career, state });
    if (!missing) found.push(state);
  }
  return found;
}

/** The state whose document has a file name; none if no widget requests such a file. */
export function stateIn(fileName: string): string[] {
  const state = /^(.+)\.json$/.exec(fileName)?.[1];
  return state && state === state.toUpperCase() ? [state] : [];
}

/** Counts what careers have. */
export function censusOf(careers: readonly CareerCensus[]): Census {
  return {
    counts: {
      careers: careers.length,
      wages: careers.filter(({ wages }) => wages).length,
      schools: careers.filter(({ schools }) => schools).length,
    },
    states: new Set(careers.flatMap(({ states }) => states)),
  };
}

const has = (list: readonly unknown[] | undefined) => list !== undefined && list.length > 0;
