import type { Misfit } from './finding.js';

/** What reading a document from a place came to. */
export interface Answer {
  /** The document's bytes; undefined if it does not exist or could not be read. */
  bytes?: Uint8Array;
  /** Whether the document does not exist. */
  missing: boolean;
  /** What is wrong with how it is stored or served. */
  misfits: Misfit[];
  /** What its publisher may want to know about how it is stored or served. */
  remarks: string[];
}

/** Where documents are read from: a folder or an endpoint. */
export interface Place {
  /** Its name in a report. */
  readonly name: string;
  /** How many documents may be read at once. */
  readonly parallel: number;
  /** The URL or file path of a path in the contract. */
  locate(path: string): string;
  read(path: string): Promise<Answer>;
  /** Names of the entries of a folder; undefined if the place cannot list them. */
  list(path: string): readonly string[] | undefined;
}

/** There is nothing to check; the message says what to pass instead. */
export class NothingToCheckError extends Error {
  override readonly name = 'NothingToCheckError';
}

/** A place that has stopped responding; the message says so. */
export class UnansweredError extends Error {
  override readonly name = 'UnansweredError';
}
