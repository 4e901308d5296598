import type { Fault, Misfit, Remark } from './finding.js';

/** What a check found. */
export interface CheckReport {
  /** The endpoint or folder. */
  place: string;
  /** Careers that were looked at. */
  careers: number;
  /** Documents that were there. */
  documents: number;
  /** What chose the careers of a sample; the same number chooses the same ones again. */
  seed?: number;
  faults: Fault[];
  /** Further faults of documents that have more than ten, by URL. */
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

  /** Notes the faults of a document; of many, the first. */
  addFaults(url: string, misfits: readonly Misfit[]): void {
    for (const { path, expected, found } of misfits.slice(0, mostOfOne)) {
      this.#faults.push({ url, path, expected, found });
    }
    if (misfits.length > mostOfOne) this.#more.set(url, misfits.length - mostOfOne);
  }

  addRemarks(url: string, texts: readonly string[]): void {
    for (const text of texts) this.#remarks.push({ url, text });
  }

  /** All of them, by document: answers come in any order, and a report is to be compared with the last one. */
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
