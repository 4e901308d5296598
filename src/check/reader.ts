import type { Address } from '../contract/resource.js';
import type { Misfit } from './finding.js';
import { decode } from './json.js';
import type { Kind } from './kinds.js';
import type { Place } from './place.js';
import type { Findings } from './report.js';
import type { Keys } from './rules.js';
import { schemaMisfits } from './schema-misfits.js';

/** What was read at a URL or path. */
export interface Reading<Document> {
  /** Whether the document does not exist. */
  missing: boolean;
  /** The document, if it matches its schema. */
  document?: Document;
  /** The JSON value, if it could be parsed. */
  json?: unknown;
}

/** Reads documents, and records what is wrong with each. */
export class Reader {
  readonly #place: Place;
  readonly #findings: Findings;
  /** Keys of the careers of the place, once they are known. */
  keys: Keys;
  /** Number of documents found. */
  documents = 0;
  /** Whether all of them could be read. */
  isComplete = true;

  constructor(place: Place, findings: Findings) {
    this.#place = place;
    this.#findings = findings;
  }

  async read<Document>(kind: Kind<Document>, address: Address): Promise<Reading<Document>> {
    const path = kind.resource.path(address);
    const url = this.#place.locate(path);
    const { bytes, missing, misfits, remarks } = await this.#place.read(path);
    this.documents += Number(!missing);
    this.#findings.addRemarks(url, remarks);
    const reading = bytes && this.#readBytes(kind, address, bytes);
    this.#findings.addFaults(url, [...misfits, ...(reading?.misfits ?? [])]);
    this.#findings.addRemarks(url, reading?.remarks ?? []);
    this.isComplete &&= missing || reading?.document !== undefined;
    return { missing, ...reading };
  }

  #readBytes<Document>(
    { resource, ...rules }: Kind<Document>,
    address: Address,
    bytes: Uint8Array,
  ): Omit<Reading<Document>, 'missing'> & { misfits: Misfit[]; remarks?: string[] } {
    const decoded = decode(bytes);
    if ('misfit' in decoded) return { misfits: [decoded.misfit] };
    const { json } = decoded;
    const misfits = schemaMisfits(resource, json);
    if (misfits.length > 0) return { json, misfits };
    const document = json as Document;
    return {
      json,
      document,
      misfits: rules.misfits?.flatMap(rule => rule(document, address, this.keys)) ?? [],
      remarks: rules.remarks?.flatMap(rule => rule(document, address, this.keys)) ?? [],
    };
  }
}
