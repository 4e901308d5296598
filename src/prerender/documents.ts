import { faultsIn } from '../contract/faults.js';
import { readBy } from '../contract/reader.js';
import type { Resource } from '../contract/resource.js';
import type { Source } from '../contract/resource.js';
import { decode, refuseNewerVersion } from '../load/document.js';
import { LoadError } from '../load/load-error.js';
import type { Place } from './place.js';

/** A document that matches the contract, as JSON, and what had to be left out of it. */
export interface CheckedDocument {
  json: string;
  leftOut: string[];
}

/** Limits of the cache of documents. */
export interface Memory {
  /** Milliseconds after which a document is read again; never by default. */
  maxAge?: number | undefined;
  /** The most characters of JSON to cache; the least recently used documents are evicted first. */
  capacity?: number | undefined;
}

interface Entry {
  checked: Promise<CheckedDocument>;
  readAt: number;
  size: number;
}

/**
 * The documents of an endpoint, each read and validated once for all widgets and pages, failures included.
 * The cache does not grow beyond its capacity.
 */
export class Documents {
  readonly #place: Place;
  readonly #maxAge: number;
  readonly #capacity: number;
  readonly #entries = new Map<string, Entry>();
  #size = 0;

  constructor(place: Place, { maxAge = Infinity, capacity = 4e6 }: Memory = {}) {
    this.#place = place;
    this.#maxAge = maxAge;
    this.#capacity = capacity;
  }

  /** Reads a document under an endpoint; as in a browser, the fallback for a missing state is the nation. */
  async readSource(
    resource: Resource<unknown>,
    { path = '', fallback }: Pick<Source, 'path' | 'fallback'>,
    endpoint?: string,
  ): Promise<CheckedDocument> {
    try {
      return await this.read(resource, this.#place.locate(path, endpoint));
    } catch (error) {
      if (!fallback || (error as LoadError).reason !== 'missing') throw error;
      return this.read(resource, this.#place.locate(fallback, endpoint));
    }
  }

  /** Reads the document at a location; throws a `LoadError`. */
  read(resource: Resource<unknown>, location: string): Promise<CheckedDocument> {
    const key = `${resource.name} ${location}`;
    const known = this.#entries.get(key);
    if (known) this.#forget(key, known);
    const entry =
      known && Date.now() - known.readAt < this.#maxAge ? known : this.#ask(resource, key, location);
    // Reinserted, because the map is in order of last use.
    this.#entries.set(key, entry);
    this.#weigh(entry.size);
    return entry.checked;
  }

  #ask(resource: Resource<unknown>, key: string, location: string): Entry {
    const checked = this.#read(resource, location, json => {
      if (this.#entries.get(key) !== entry) return;
      entry.size += json.length;
      this.#weigh(json.length);
    });
    // Callers that await it get the error.
    checked.catch(() => {});
    const entry = { readAt: Date.now(), size: least, checked };
    return entry;
  }

  async #read(resource: Resource<unknown>, location: string, onJson: (json: string) => void) {
    try {
      const checked = checkedDocument(resource, await this.#place.read(location));
      onJson(checked.json);
      return checked;
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      throw new LoadError(error.reason, `${location} ${error.message}`, { cause: error });
    }
  }

  #weigh(added: number) {
    this.#size += added;
    for (const [key, oldest] of this.#entries) {
      if (this.#size <= this.#capacity) break;
      this.#forget(key, oldest);
    }
  }

  #forget(key: string, entry: Entry) {
    this.#entries.delete(key);
    this.#size -= entry.size;
  }
}

/** The size of a cache entry, for failures too. */
const least = 500;

/** Validates the text of a document against the contract. */
export function checkedDocument(resource: Resource<unknown>, text: string): CheckedDocument {
  const json = decode(text);
  refuseNewerVersion(json);
  const { document, isWhole } = readBy(resource.schema, json);
  if (document !== undefined && isWhole) return { json: text, leftOut: [] };
  const { fatal, leftOut } = faultsIn(resource.schema, json);
  if (document === undefined)
    throw new LoadError('malformed', `is not a "${resource.name}" document: ${fatal.join('; ')}`);
  return { json: JSON.stringify(document), leftOut };
}
