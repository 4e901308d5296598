import type { Schools } from '../contract/schools.js';
import type { Wages } from '../contract/wages.js';
import { careerPath } from '../contract/resource.js';
import { related, schools, wages, type Kind } from './kinds.js';
import type { Place } from './place.js';
import type { Reader } from './reader.js';
import type { Findings } from './report.js';
import type { Census } from './rules.js';

/** What the check of a career needs. */
export interface CareerContext {
  place: Place;
  reader: Reader;
  findings: Findings;
  /** Two-letter codes of the states to ask for, where a place does not tell what it has. */
  states: readonly string[];
}

/** What a career has, for the census. */
export interface CareerCensus {
  wages: boolean;
  schools: boolean;
  states: string[];
}

/** Checks the documents of a career, one after another. */
export async function checkCareer(career: string, context: CareerContext): Promise<CareerCensus> {
  const { place, reader, findings } = context;
  const missing: string[] = [];
  const read = async <Document>(kind: Kind<Document>) => {
    const reading = await reader.read(kind, { career });
    if (reading.missing) missing.push(kind.resource.path({ career }));
    return reading.document;
  };
  await read(related);
  const nation = { schools: await read(schools), wages: await read(wages) };
  const states = [
    ...(await readStates(schools, career, context)),
    ...(await readStates(wages, career, context)),
  ];
  if (missing.length === 3 && states.length === 0) {
    const expected = 'at least one document of each career that careers.json lists';
    findings.addFaults(place.locate(`${careerPath({ career })}/`), [{ path: '$', expected, found: 'none' }]);
  } else {
    for (const path of missing) {
      findings.addRemarks(place.locate(path), ['is not there: a widget that asks for it shows an error']);
    }
  }
  return { schools: has(nation.schools?.schools), wages: has(nation.wages?.wages), states };
}

/** The states that have a document of a kind. */
async function readStates(kind: Kind<Schools> | Kind<Wages>, career: string, context: CareerContext) {
  const folder = `${careerPath({ career })}/${kind.resource.name}`;
  const states = context.place.list(folder)?.flatMap(stateIn) ?? context.states;
  const found: string[] = [];
  for (const state of states) {
    const { missing } = await context.reader.read<Schools | Wages>(kind as Kind<Schools | Wages>, {
      career,
      state,
    });
    if (!missing) found.push(state);
  }
  return found;
}

/** The state whose document has a file name; none where no widget asks for such a file. */
export function stateIn(fileName: string): string[] {
  const state = /^(.+)\.json$/.exec(fileName)?.[1];
  return state && state === state.toUpperCase() ? [state] : [];
}

/** Adds up what careers have. */
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
