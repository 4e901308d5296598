import { setImmediate as immediate } from 'node:timers/promises';
import * as fc from 'fast-check';
import type { Resource } from '../../src/contract/resource.js';
import { resources } from '../../src/contract/resources.js';
import { documentsFor } from './documents.js';
import { failureIn, type Failure } from './failure.js';
import { parses } from './parsing.js';

const kinds = resources as readonly Resource<unknown>[];
const cases = fc.oneof(
  ...kinds.map(resource => documentsFor(resource).map(json => ({ kind: resource.name, json }))),
);

/** Parses so many documents; the first that goes wrong, made as small as it can be, or null. */
export async function fuzz(seed: number, numRuns: number): Promise<Failure | null> {
  const property = fc.asyncProperty(cases, async ({ kind, json }) => {
    // Lets the browser have its turn, which shows others meanwhile.
    await immediate();
    parses(resourceOf(kind), json);
  });
  return failureIn(await fc.check(property, { seed, numRuns }));
}

/** Parses one document that once went wrong, and says how it does now. */
export function replay(kind: string, json: unknown): string | null {
  try {
    parses(resourceOf(kind), json);
    return null;
  } catch (error) {
    return String(error);
  }
}

const resourceOf = (kind: string) => kinds.find(({ name }) => name === kind)!;
