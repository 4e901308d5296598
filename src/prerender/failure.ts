/** Why a widget of a page has no content. */
export interface Failure {
  /** Its line, from 1; absent if the page itself could not be read. */
  line?: number | undefined;
  column?: number | undefined;
  /** What is wrong, and how to fix it. */
  message: string;
}

/** The outcome for the widgets of a page. */
export interface Outcome {
  /** Number of widgets that got content. */
  written: number;
  /** Number of widgets that already had content. */
  kept: number;
  failures: Failure[];
  /** Harmless remarks. */
  remarks: string[];
}
