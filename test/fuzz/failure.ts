/** A document that went wrong. */
export interface Failure {
  /** Of what kind it was to be. */
  kind: string;
  json: unknown;
  error: string;
}

/** What a run has found, without all that fast-check knows of it. */
export function failureIn(run: {
  failed: boolean;
  counterexample: [{ kind: string; json: unknown }] | null;
  errorInstance: unknown;
}): Failure | null {
  return run.counterexample && { ...run.counterexample[0], error: String(run.errorInstance) };
}
