import { DataError } from './data-error.js';

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

/** Asks once for the text at a URL. Throws a `DataError`, a `RetryableError` where asking again may help. */
export async function fetchText(
  url: string,
  cache: RequestCache = 'default',
  deadline = patience,
): Promise<string> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A race as well as a signal: pages wrap `fetch`, and not every wrapper passes the signal on.
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DataError('timeout', `gave no complete answer within ${deadline / 1000} seconds`));
      controller.abort();
    }, deadline);
  });
  try {
    return await Promise.race([textOf(url, cache, controller.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function textOf(url: string, cache: RequestCache, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(url, { cache, signal });
    if (!response.ok) throw refusal(response);
    return await response.text();
  } catch (cause) {
    if (cause instanceof DataError) throw cause;
    throw new RetryableError(
      'unreachable',
      'could not be reached: the network failed, or the server does not allow this page (Access-Control-Allow-Origin)',
      undefined,
      { cause },
    );
  }
}

const worthRetrying = new Set([408, 425, 429, 500, 502, 503, 504]);

function refusal({ status, headers }: Response): DataError {
  if (status === 404 || status === 410) {
    return new DataError('missing', `is not there (${status}): check the career key and the endpoint`);
  }
  const message = `was refused by the server (${status})`;
  return worthRetrying.has(status)
    ? new RetryableError('refused', message, retryAfter(headers.get('retry-after')))
    : new DataError('refused', message);
}

/** Milliseconds to wait, from a `Retry-After` header in either of its forms: seconds, or a date. */
function retryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
