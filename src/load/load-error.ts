/**
 * Why a document could not be loaded.
 *
 * - `unreachable`: no response: the network, the URL, or a server that does not allow other sites (CORS).
 * - `offline`: the device is offline, so no request was made.
 * - `timeout`: the response was not complete in time.
 * - `missing`: there is no such document, or nothing says which one to load.
 * - `refused`: the server responded with an error.
 * - `malformed`: the response is not JSON, or not the document it should be.
 * - `unsupported`: the document is of a newer version of the contract than this library reads.
 */
export type Reason =
  'unreachable' | 'offline' | 'timeout' | 'missing' | 'refused' | 'malformed' | 'unsupported';

/** How a failure may be retried, and what caused it. */
export interface LoadErrorOptions extends ErrorOptions {
  /** Whether a retry may help. */
  canRetry?: boolean;
  /** Milliseconds to wait before a retry, as the server asks. */
  retryAfter?: number | undefined;
}

/** The only error that loading throws. Its message tells a developer what to do. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly reason: Reason;
  readonly canRetry: boolean;
  readonly retryAfter: number | undefined;

  constructor(
    reason: Reason,
    message: string,
    { canRetry = false, retryAfter, ...rest }: LoadErrorOptions = {},
  ) {
    super(message, rest);
    this.reason = reason;
    this.canRetry = canRetry;
    this.retryAfter = retryAfter;
  }
}
