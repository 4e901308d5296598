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
  resource: Resource<Document>,
  json: unknown,
  before?: Document,
): Parsed<Document> {
  return new Parsing(resource, json, before).goOn();
}

/** A check that may be made bit by bit: lists of more than 100 items can wait, all else is checked at once. */
export class Parsing<Document> {
  readonly #resource: Resource<Document>;
  readonly #json: unknown;
  readonly #reading = new Reading();

  constructor(resource: Resource<Document>, json: unknown, before?: Document) {
    refuseNewerVersion(json);
    this.#resource = resource;
    this.#json = json;
    this.#reading.before = before;
  }

  /** Whether all has been checked. */
  get isWhole(): boolean {
    return this.#reading.isWhole;
  }

  /** Checks as many more items of each long list, and returns the document as far as it has been checked by then. */
  goOn(most = Infinity): Parsed<Document> {
    const reading = this.#reading;
    reading.goOn(most);
    const document = this.#resource.shape(this.#json, reading);
    const { faults, leftOut, cut } = reading;
    if (faults.length > 0) {
      throw new DataError('malformed', `is not a "${this.#resource.name}" document: ${faults.join('; ')}`);
    }
    // What was read before is not to be drawn anew when more has been read.
    reading.before = document;
    return { document, leftOut: [...leftOut], cut: [...cut] };
  }
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
