/** Where in a document a value does not match the contract, and how. */
export interface Misfit {
  /** JSON path: `$.wages[3].annual.mean`; `$` is the whole document. */
  path: string;
  /** What was expected: `a number above 0`. */
  expected: string;
  /** What was found: `"12"`, `nothing`. */
  found: string;
}

/** A way in which a document does not match the contract. */
export interface Fault extends Misfit {
  /** The document's URL or file path. */
  url: string;
}

/** Something that matches the contract, but may not be what its publisher intends. */
export interface Remark {
  /** URL or file path. */
  url: string;
  text: string;
}
