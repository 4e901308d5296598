import { faultsIn } from '../../src/contract/faults.js';
import { readBy } from '../../src/contract/reader.js';
import type { Resource } from '../../src/contract/resource.js';
import { refuseNewerVersion } from '../../src/load/document.js';
import { LoadError } from '../../src/load/load-error.js';

/** A document, and what had to be left out of it or cut. */
export interface Parsed<Document> {
  document: Document;
  leftOut: string[];
  cut: string[];
}

/** Reads a JSON value as a document of a kind, and finds its faults; throws a `LoadError` where it is none. */
export function parse<Document>(resource: Resource<Document>, json: unknown): Parsed<Document> {
  const { name, schema } = resource;
  refuseNewerVersion(json);
  const { document, isWhole } = readBy<Document>(schema, json);
  const { fatal, leftOut, cut } = faultsIn(schema, json);
  if ((document === undefined) !== fatal.length > 0)
    throw new Error(`The reader and its faults differ about a "${name}" document: ${fatal.join('; ')}`);
  if (document === undefined)
    throw new LoadError('malformed', `is not a "${name}" document: ${fatal.join('; ')}`);
  const faults = [...leftOut, ...cut];
  if (isWhole !== (faults.length === 0))
    throw new Error(`The reader says that a document is ${isWhole ? '' : 'not '}whole: ${faults.join('; ')}`);
  return { document, leftOut, cut };
}
