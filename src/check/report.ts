import type { Fault, Misfit, Remark } from './finding.js';

/** The result of a check. */
export interface CheckReport {
  /** The endpoint or folder. */
  place: string;
  /** Number of careers checked. */
  careers: number;
  /** Number of documents found. */
  documents: number;
  /** Seed of a sample; the same seed chooses the same careers. */
  seed?: number;
  faults: Fault[];
  /** Number of faults beyond the first ten of a document, by URL. */
  more: Record<string, number>;
  remarks: Remark[];
}

// A document that is wrong throughout would bury the others.
const mostOfOne = 10;

/** Collects what a check finds, while it runs. */
export class Findings {
  readonly #faults: Fault[] = [];
  readonly #more = new Map<string, number>();
  readonly #remarks: Remark[] = [];

  /** Records the faults of a document, up to a limit. */
  addFaults(url: string, misfits: readonly Misfit[]): void {
    for (const { path, expected, found } of misfits.slice(0, mostOfOne)) {
      this.#faults.push({ url, path, expected, found });
    }
    if (misfits.length > mostOfOne) this.#more.set(url, misfits.length - mostOfOne);
  }

  addRemarks(url: string, texts: readonly string[]): void {
    for (const text of texts) this.#remarks.push({ url, text });
  }

  /** All of them, sorted by document: responses come in any order, and reports must be comparable. */
  listed(): Pick<CheckReport, 'faults' | 'more' | 'remarks'> {
    return {
      faults: this.#faults.toSorted(byUrl),
      more: Object.fromEntries([...this.#more].sort(([one], [other]) => (one < other ? -1 : 1))),
      remarks: this.#remarks.toSorted(byUrl),
    };
  }
}

const byUrl = (one: { url: string }, other: { url: string }) =>
  one.url < other.url ? -1 : Number(one.url > other.url);
