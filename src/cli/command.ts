/** The output streams of a command. */
export interface Terminal {
  /** Results, human-readable or machine-readable. */
  readonly out: NodeJS.WritableStream;
  /** Progress and errors. */
  readonly err: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** A command of `career-widgets`. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** The help text: usage, options, examples. */
  readonly help: string;
  /** Runs it and returns the exit code: 0 on success, 1 on failure. */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}

/** Invalid arguments; the message says what to pass instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
