import type { Misfit } from './finding.js';

/** What a place has where a document is looked for. */
export interface Answer {
  /** The document as it came; undefined where there is none, and where it could not be had. */
  bytes?: Uint8Array;
  /** Whether there is none. */
  missing: boolean;
  /** What is wrong with how it is kept or sent. */
  misfits: Misfit[];
  /** What its publisher may want to know of how it is kept or sent. */
  remarks: string[];
}

/** Where documents are read from: a folder, or an endpoint. */
export interface Place {
  /** What it is called in a report. */
  readonly name: string;
  /** How many documents may be asked for at once. */
  readonly parallel: number;
  /** The URL or the file of a path of the contract. */
  locate(path: string): string;
  read(path: string): Promise<Answer>;
  /** Names of all that lies in a folder; undefined in a place that does not tell. */
  list(path: string): readonly string[] | undefined;
}

/** There is nothing to check; the message says what to name instead. */
export class NothingToCheckError extends Error {
  override readonly name = 'NothingToCheckError';
}

/** A place that answers nothing any more; the message says so. */
export class UnansweredError extends Error {
  override readonly name = 'UnansweredError';
}
