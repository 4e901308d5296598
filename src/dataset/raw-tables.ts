import { readDirectory, type Directory } from './campuses.js';
import { readCip, type Cip } from './cip.js';
import { readCompletions, type Completions } from './completions.js';
import { readNationalWages, readStateWages, type NationalWages, type StateWages } from './oews.js';
import {
  readNearness,
  readOccupations,
  readRelease,
  type Nearness,
  type Occupations,
  type Release,
} from './onet.js';
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

/** Reads everything about work. */
export async function readWork(stock: Stock): Promise<Work> {
  return {
    nearness: await readNearness(stock),
    nationalWages: stock.has('nationalWages') ? await readNationalWages(stock) : undefined,
    stateWages: stock.has('stateWages') ? await readStateWages(stock) : undefined,
    projections: stock.has('projections') ? await readProjections(stock) : undefined,
  };
}

/** Whether every file about education was found; school documents need all of them. */
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
