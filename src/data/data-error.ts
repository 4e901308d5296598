/**
 * Why a document could not be had.
 *
 * - `unreachable`: no answer came: the network, the address, or a server that does not allow other sites (CORS).
 * - `offline`: the device is offline, so nothing was asked for.
 * - `timeout`: the answer was not complete in time.
 * - `missing`: there is no such document, or nothing says which one to ask for.
 * - `refused`: the server answered with an error.
 * - `malformed`: what came is not JSON, or not the document it should be.
 * - `unsupported`: the document is of a newer version of the contract than this library reads.
 */
export type Reason =
  'unreachable' | 'offline' | 'timeout' | 'missing' | 'refused' | 'malformed' | 'unsupported';

/** The one error that reading a document ends in. Its message tells a developer what to do. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly reason: Reason;

  constructor(reason: Reason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
