/** A stretch of a text, and what takes its place; one without length is an insertion. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Makes changes that do not overlap; those of one place come in the order given. All between them stays as it is. */
export function edited(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { from, to, text: added } of edits.toSorted((one, other) => one.from - other.from)) {
    pieces.push(text.slice(done, from), added);
    done = Math.max(done, to);
  }
  return [...pieces, text.slice(done)].join('');
}
