import { version, type Resource } from '../contract/resource.js';
import { schemaOf } from '../contract/schemas.js';
import { faultsIn } from '../contract/faults.js';
import type { Misfit } from './finding.js';
import { expectationsOf } from './expectation.js';

/**
 * Where a JSON value differs from a kind of document. What a widget would
 * leave out counts as much as what it would refuse.
 */
export function schemaMisfits(resource: Resource<unknown>, json: unknown): Misfit[] {
  const schema = schemaOf(resource);
  const found = (json as { version?: unknown } | null)?.version;
  // Of a newer version nothing else is known.
  if (typeof found === 'number' && found > version) {
    return [{ path: '$.version', expected: String(version), found: String(found) }];
  }
  try {
    if (isFaultless(resource, json)) return [];
    const { error } = schema.safeParse(json);
    return error ? error.issues.flatMap(issue => expectationsOf(issue, json)) : [];
  } catch {
    // Both run out of stack in a document that is nested 10,000 deep, as widgets do.
    return [{ path: '$', expected: 'a document that can be read', found: 'one too deep or too faulty' }];
  }
}

// zod says what is wrong in the words of the report, and is slow; nearly every document holds.
function isFaultless({ schema }: Resource<unknown>, json: unknown): boolean {
  const { fatal, leftOut, cut } = faultsIn(schema, json);
  return fatal.length + leftOut.length + cut.length === 0;
}
