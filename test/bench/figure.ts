/** One number that was measured. */
export interface Figure {
  /** The table that it stands in. */
  table: string;
  /** Whose it is, a row of the table: `related-careers.js`, `InstantSearch`. */
  of: string;
  /** What was measured, a column: `brotli`, `6 cards, script`. */
  measure: string;
  value: number;
  unit: 'B' | 'ms' | 'x' | 'count' | 'MB';
  /** What a ratio is relative to. */
  over?: string;
  /** The ends of the interval that holds a ratio in 95 of 100 runs, by the samples at hand. */
  low?: number;
  high?: number;
  /** Whether the same thing measured twice came out too far apart for this number to say anything. */
  isNoisy?: boolean;
}

/** How one run of the bench is made. */
export interface Manner {
  /** A trial of the bench itself: few samples, and nothing that is kept. */
  isQuick: boolean;
  random: () => number;
  note: (text: string) => void;
}

/** Part of the bench that can be run alone. */
export type Part = (manner: Manner) => Promise<Figure[]>;
