/** Why a widget of a page has no content. */
export interface Failure {
  /** Where it stands, from 1; absent where the page itself could not be read. */
  line?: number | undefined;
  column?: number | undefined;
  /** What is wrong, and what would be right. */
  message: string;
}

/** What was done to the widgets of a page. */
export interface Outcome {
  /** Widgets that got content. */
  written: number;
  /** Widgets that had it, and were left alone. */
  kept: number;
  failures: Failure[];
  /** What is worth knowing, and does no harm. */
  remarks: string[];
}
