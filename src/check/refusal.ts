/** Requests for one document after the first. */
export const retries = 3;

/** Milliseconds that one request may take, to the last byte; widgets wait as long. */
export const patience = 10_000;

/** Milliseconds that a server may ask to be left alone for; one that asks for more has refused. */
const longestWait = 60_000;

/** A server answered with an error. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly status: number;
  /** Milliseconds until it wants to be asked again. */
  readonly wait: number;

  constructor(status: number, retryAfter: string | null) {
    super(`status ${status}`);
    this.status = status;
    this.wait = millisecondsIn(retryAfter);
  }

  get isPatient(): boolean {
    return this.wait <= longestWait;
  }
}

/** Whether asking again may help. */
export function isWorthAsking({ error }: { error: Error }): boolean {
  if (!(error instanceof RefusedError)) return true;
  return error.isPatient && (error.status >= 500 || [408, 425, 429].includes(error.status));
}

/** Says what came in place of an answer. */
export function describeFailure(error: Error): string {
  if (error instanceof RefusedError) return error.message;
  if (error.name === 'TimeoutError') return `none within ${patience / 1000} seconds`;
  const { code, message } = (error.cause ?? error) as { code?: string; message?: string };
  return `none: ${code || message || error.message}`;
}

/** `Retry-After` holds seconds, or a date. */
function millisecondsIn(header: string | null): number {
  if (!header) return 0;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Math.max(0, wait || 0);
}
