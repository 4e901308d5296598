/** Where in a document something is, and what the contract has there. */
export interface Misfit {
  /** JSON path: `$.wages[3].annual.mean`; `$` is the whole document. */
  path: string;
  /** What is to be there: `a number above 0`. */
  expected: string;
  /** What is there: `"12"`, `nothing`. */
  found: string;
}

/** A way in which a document does not hold to the contract. */
export interface Fault extends Misfit {
  /** The document's URL, or its file. */
  url: string;
}

/** Something that holds to the contract, and may still be other than its publisher wants. */
export interface Remark {
  /** URL or file. */
  url: string;
  text: string;
}
