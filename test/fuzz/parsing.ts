import { isDeepStrictEqual } from 'node:util';
import type { Resource } from '../../src/contract/resource.js';
import { schemaOf } from '../../src/contract/schemas.js';
import { LoadError } from '../../src/load/load-error.js';
import { parse, type Parsed } from '../support/parse.js';

/** Throws unless parsing ends in a document of its kind or a `LoadError`, and leaves what it was given alone. */
export function parses(resource: Resource<unknown>, json: unknown): void {
  const before = structuredClone(json);
  const found = parsed(resource, json);
  if (!isDeepStrictEqual(json, before)) throw new Error('Parsing changed what it was given.');
  if (!found) return;
  const { document } = found;
  const { success, error } = schemaOf(resource).safeParse(document);
  if (!success) throw new Error(`What was parsed is no document: ${error.message}`);
  const again = parse(resource, document);
  const faults = [...again.leftOut, ...again.cut];
  if (faults.length > 0 || !isDeepStrictEqual(again.document, document)) {
    throw new Error(`What was parsed reads otherwise the second time: ${faults.join()}`);
  }
}

function parsed(resource: Resource<unknown>, json: unknown): Parsed<unknown> | undefined {
  try {
    return parse(resource, json);
  } catch (error) {
    if (error instanceof LoadError && ['malformed', 'unsupported'].includes(error.reason)) return undefined;
    throw error;
  }
}
