import { version, type Resource } from '../contract/resource.js';
import { schemaOf } from '../contract/schemas.js';
import { faultsIn } from '../contract/faults.js';
import type { Misfit } from './finding.js';
import { expectationsOf } from './expectation.js';

/**
 * Where a JSON value does not match a kind of document. What a widget would
 * leave out counts as well as what it would reject.
 */
export function schemaMisfits(resource: Resource<unknown>, json: unknown): Misfit[] {
  const schema = schemaOf(resource);
  const found = (json as { version?: unknown } | null)?.version;
  // Nothing else is known about a newer version.
  if (typeof found === 'number' && found > version) {
    return [{ path: '$.version', expected: String(version), found: String(found) }];
  }
  try {
    if (isFaultless(resource, json)) return [];
    const { error } = schema.safeParse(json);
    return error ? error.issues.flatMap(issue => expectationsOf(issue, json)) : [];
  } catch {
    // Both overflow the stack on a document nested 10,000 levels deep, as widgets do.
    return [{ path: '$', expected: 'a document that can be read', found: 'one too deep or too faulty' }];
  }
}

// zod's issues are needed for the report, but it is slow, and nearly every document is valid.
function isFaultless({ schema }: Resource<unknown>, json: unknown): boolean {
  const { fatal, leftOut, cut } = faultsIn(schema, json);
  return fatal.length + leftOut.length + cut.length === 0;
}
