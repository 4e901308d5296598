/** Where a command writes to. */
export interface Terminal {
  /** Results, for people or programs to read. */
  readonly out: NodeJS.WritableStream;
  /** Progress and errors. */
  readonly err: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** One thing that `career-widgets` does. */
export interface Command {
  /** One line that says what it does, for the list of commands. */
  readonly summary: string;
  /** Everything about it: usage, options, examples. */
  readonly help: string;
  /** Does it; the exit code is 0 where all is well and 1 where it is not. */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}

/** Arguments that make no sense; the message says what would. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
