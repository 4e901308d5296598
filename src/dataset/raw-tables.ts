import { readDirectory, type Directory } from './campuses.js';
import { readCip, type Cip } from './cip.js';
import { readCompletions, type Completions } from './completions.js';
import type { Release } from './editions.js';
import { readNationalWages, readStateWages, type NationalWages, type StateWages } from './oews.js';
import { readNearness, readOccupations, readRelease, type Nearness, type Occupations } from './onet.js';
import { readProjections, type Projections } from './projections.js';
import type { Stock } from './stock.js';

/** The occupations that a dataset is about. */
export interface Onet {
  release: Release;
  occupations: Occupations;
}

/** Related occupations, and data about work in an occupation; undefined where the file is missing. */
export interface Work {
  nearness: Nearness;
  nationalWages: NationalWages | undefined;
  stateWages: StateWages | undefined;
  projections: Projections | undefined;
}

/** Schools and programs, without completions: small enough to post to another thread. */
export interface Schooling {
  directory: Directory;
  cip: Cip;
}

/** Completions: which school awards what in which program. */
export interface Education extends Schooling {
  completions: Completions;
}

/** Reads the occupations. */
export async function readOnet(stock: Stock): Promise<Onet> {
  return { release: await readRelease(stock), occupations: await readOccupations(stock) };
}

/** Reads everything about work; `occupations` are all of O*NET. */
export async function readWork(stock: Stock, occupations: Occupations): Promise<Work> {
  const isOccupation = isOccupationIn(occupations);
  const nationalWages = stock.has('nationalWages')
    ? await readNationalWages(stock, { isOccupation })
    : undefined;
  const beside = { isOccupation, nation: nationalWages?.wages };
  return {
    nearness: await readNearness(stock),
    nationalWages,
    stateWages: stock.has('stateWages') ? await readStateWages(stock, beside) : undefined,
    projections: stock.has('projections') ? await readProjections(stock) : undefined,
  };
}

/** Whether O*NET has an occupation of a SOC code: the one for all in it, beside which there may be specialties. */
export const isOccupationIn = (occupations: Occupations) => (soc: string) => occupations.has(`${soc}.00`);

/** Whether everything about education is there; nothing can be said of schools without all of it. */
export const hasEducation = (stock: Stock): boolean =>
  stock.has('institutions', 'programs', 'crosswalk', 'completions');

/** Reads schools and programs. */
export async function readSchooling(stock: Stock): Promise<Schooling> {
  return { directory: await readDirectory(stock), cip: await readCip(stock) };
}

/** Reads everything about education that another thread does not read. */
export async function readEducation(
  stock: Stock,
  schooling: Schooling | Promise<Schooling> = readSchooling(stock),
): Promise<Education> {
  const [completions, rest] = await Promise.all([readCompletions(stock), schooling]);
  return { ...rest, completions };
}
