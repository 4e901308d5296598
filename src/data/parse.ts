import { Reading } from '../contract/reading.js';
import type { Resource } from '../contract/resource.js';
import { version } from '../contract/version.js';
import { DataError } from './data-error.js';

/** A document that holds to the contract, and what had to be left out of it. */
export interface Parsed<Document> {
  document: Document;
  /** One line for each item, with all its faults, such as `lists[0].careers[3].title: expected string`. */
  leftOut: string[];
  /** What was too long, and how much of it is left, such as `lists[0].careers[3].title to 5000 signs`. */
  cut: string[];
}

/**
 * Checks a document against the contract. An item of a list that is broken is
 * left out, the innermost one around the fault; a fault outside any list is an
 * error that names each fault's JSON path, and so is a newer version. Signs
 * that could disguise a text are gone from what it returns. Of the document
 * `before`, each part stays the very object that it was which says just the same.
 *
 * In the browser nothing else knows how documents are checked.
 */
export function parse<Document>(
  { name, shape }: Resource<Document>,
  json: unknown,
  before?: Document,
): Parsed<Document> {
  refuseNewerVersion(json);
  const reading = new Reading();
  reading.before = before;
  const document = shape(json, reading);
  const { faults, leftOut, cut } = reading;
  if (faults.length > 0) {
    throw new DataError('malformed', `is not a "${name}" document: ${faults.join('; ')}`);
  }
  return { document, leftOut, cut };
}

function refuseNewerVersion(json: unknown) {
  const found = (json as { version?: unknown } | null | undefined)?.version;
  if (typeof found === 'number' && found > version) {
    throw new DataError(
      'unsupported',
      `has version ${found} of the contract, and this library reads version ${version}: update career-widgets`,
    );
  }
}
