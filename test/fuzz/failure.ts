import type { RunDetails } from 'fast-check';

/** A document that went wrong. */
export interface Failure {
  /** Of what kind it was to be. */
  kind: string;
  json: unknown;
  error: string;
}

/** What a run has found, without all that fast-check knows of it. */
export function failureIn({
  failed,
  counterexample,
  errorInstance,
}: RunDetails<[{ kind: string; json: unknown }]>): Failure | null {
  return failed ? { ...counterexample![0], error: String(errorInstance) } : null;
}
