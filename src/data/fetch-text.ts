import { bodyOf } from './body.js';
import { DataError } from './data-error.js';
import { onAbort } from './on-abort.js';
import { takePreload } from './preload.js';
import { retryAfter } from './retry-after.js';

/** Milliseconds that one request may take, to the last byte of its body. */
const patience = 10_000;

/** An answer that may be better a moment later, with the wait in milliseconds that the server asks for, if it does. */
export class RetryableError extends DataError {
  readonly retryAfter: number | undefined;

  constructor(
    reason: 'unreachable' | 'refused',
    message: string,
    retryAfter?: number,
    options?: ErrorOptions,
  ) {
    super(reason, message, options);
    this.retryAfter = retryAfter;
  }
}

/** How to ask. */
export interface Manner {
  /** Past the browser's cache, or not. */
  cache?: RequestCache | undefined;
  /** Stops the request when nobody wants it any more. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that it may take. */
  deadline?: number;
}

/** Asks once for the text at a URL. Throws a `DataError`, a `RetryableError` where asking again may help. */
export async function fetchText(
  url: string,
  { cache = 'default', signal, deadline = patience }: Manner = {},
): Promise<string> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const stopListening = onAbort(signal, stop);
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A race as well as a signal: pages wrap `fetch`, and not every wrapper passes the signal on.
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DataError('timeout', `gave no complete answer within ${deadline / 1000} seconds`));
      stop();
    }, deadline);
  });
  try {
    return await Promise.race([textOf(url, cache, controller.signal), late]);
  } finally {
    clearTimeout(timer);
    stopListening();
  }
}

async function textOf(url: string, cache: RequestCache, signal: AbortSignal): Promise<string> {
  let response: Response | undefined;
  try {
    // Neither cookies nor the address of the page are the endpoint's business; and no header means no preflight.
    response = await fetch(url, {
      cache,
      signal,
      credentials: cache === 'default' && takePreload(url) ? 'same-origin' : 'omit',
      referrerPolicy: 'strict-origin',
    });
    if (!response.ok) {
      // Else the rest would keep coming, and with it the connection busy.
      response.body?.cancel().catch(() => {});
      throw refusal(response);
    }
    return await bodyOf(response);
  } catch (cause) {
    if (cause instanceof DataError) throw cause;
    if (isMixed(url)) {
      const why = 'a page of https: may not ask an address of http:; let the endpoint begin with https:';
      throw new DataError('unreachable', `could not be reached: ${why}`, { cause });
    }
    const why = response
      ? 'broke off: the connection failed, or the Content-Encoding is not what the server says'
      : 'could not be reached: the network failed, or the server does not allow this page (Access-Control-Allow-Origin)';
    throw new RetryableError('unreachable', why, undefined, { cause });
  }
}

// Browsers make no difference between this and a network that fails, and asking again never helps.
const isMixed = (url: string) => globalThis.location?.protocol === 'https:' && url.startsWith('http:');

const worthRetrying = new Set([408, 425, 429, 500, 502, 503, 504]);

function refusal({ status, headers }: Response): DataError {
  if (status === 404 || status === 410) {
    return new DataError('missing', `is not there (${status}): check the career key and the endpoint`);
  }
  const hint = status === 401 || status === 403 ? ': documents are asked for without cookies or keys' : '';
  const message = `was refused by the server (${status})${hint}`;
  return worthRetrying.has(status)
    ? new RetryableError('refused', message, retryAfter(headers.get('retry-after')))
    : new DataError('refused', message);
}
