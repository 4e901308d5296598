/** A range of a text and its replacement; an empty range is an insertion. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Applies edits that do not overlap; those at one position apply in the order given. */
export function edited(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { from, to, text: added } of edits.toSorted((one, other) => one.from - other.from)) {
    pieces.push(text.slice(done, from), added);
    done = Math.max(done, to);
  }
  return [...pieces, text.slice(done)].join('');
}
