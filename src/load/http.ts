import { LoadError } from './load-error.js';

// How documents are requested, for browsers, `check` and prerendering alike: timeout, size limit, retries, errors.

/** Milliseconds that one request may take, to the last byte of its body. */
export const timeout = 10_000;

/** The largest document, in bytes after decompression: far more than anyone could read, and parsed quickly. */
const maxSize = 4_000_000;

/** The longest `Retry-After` to honor, in milliseconds; a longer one counts as a refusal. */
const maxRetryAfter = 10_000;

/** Milliseconds after the first request within which a retry may start, so that slow failures do not add up. */
const retryWindow = 12_000;

/** How to request a document. */
export interface RequestOptions {
  /** Sends the request; by default `fetch`, without cookies and without a referrer. */
  send?: ((signal: AbortSignal) => Promise<Response>) | undefined;
  /** Aborts the request. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that the request may take. */
  limit?: number | undefined;
}

/** Requests the text at a URL once. Throws a `LoadError`. */
export const requestText = (url: string, options: RequestOptions = {}): Promise<string> =>
  request(url, textOf, options);

/** Requests a URL once, and reads the response. Throws a `LoadError`. */
export async function request<Body>(
  url: string,
  read: (response: Response) => Promise<Body>,
  { send = signal => fetch(url, { signal, ...anonymous }), signal, limit = timeout }: RequestOptions = {},
): Promise<Body> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A race as well as a signal: pages wrap `fetch`, and not every wrapper passes the signal on.
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new LoadError('timeout', `sent no complete response within ${limit / 1000} seconds`));
      abort();
    }, limit);
  });
  try {
    return await Promise.race([receive(url, read, () => send(controller.signal)), late]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

/** The endpoint needs neither cookies nor the URL of the page; and without extra headers there is no preflight. */
export const anonymous: RequestInit = { credentials: 'omit', referrerPolicy: 'strict-origin' };

async function receive<Body>(
  url: string,
  read: (response: Response) => Promise<Body>,
  send: () => Promise<Response>,
): Promise<Body> {
  let response: Response | undefined;
  try {
    response = await send();
    if (!response.ok) {
      // Otherwise the rest of the body would keep the connection busy.
      response.body?.cancel().catch(() => {});
      throw refusal(response);
    }
    return await read(response);
  } catch (cause) {
    if (cause instanceof LoadError) throw cause;
    if (isMixed(url)) {
      const why = 'an https: page cannot load from http:; use an https: endpoint';
      throw new LoadError('unreachable', `could not be reached: ${why}`, { cause });
    }
    const why = response
      ? 'broke off: the connection failed, or the Content-Encoding is not what the server says'
      : 'could not be reached: the network failed, or the server does not allow this page (Access-Control-Allow-Origin)';
    throw new LoadError('unreachable', why, { cause, canRetry: true });
  }
}

// Browsers report this as a network failure, but a retry never helps.
const isMixed = (url: string) => globalThis.location?.protocol === 'https:' && url.startsWith('http:');

function refusal({ status, headers }: Response): LoadError {
  if (status === 404 || status === 410)
    return new LoadError('missing', `was not found (${status}): check the career key and the endpoint`);
  const hint = status === 401 || status === 403 ? ': documents are requested without cookies or keys' : '';
  return new LoadError('refused', `was refused by the server (${status})${hint}`, {
    canRetry: [408, 425, 429, 500, 502, 503, 504].includes(status),
    retryAfter: milliseconds(headers.get('retry-after')),
  });
}

/** Parses `Retry-After` in either of its forms: seconds, or a date. */
function milliseconds(header: string | null): number | undefined {
  const text = header ?? '';
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** The text of a response. One that is too large is rejected early, without reading all of it. */
export async function textOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  // A page's own `fetch` may return less than a full `Response`.
  if (!reader) return response.text();
  const refuse = () => {
    reader.cancel().catch(() => {});
    return new LoadError('malformed', `is larger than ${maxSize / 1e6} MB, the largest size that is read`);
  };
  if (Number(response.headers.get('content-length')) > maxSize) throw refuse();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > maxSize) throw refuse();
    text += decoder.decode(value, { stream: true });
  }
}

/** How to retry. */
export interface RetryOptions {
  /** Aborts the wait for a retry. */
  signal?: AbortSignal | undefined;
  /** The number of retries after the first request. */
  retries?: number | undefined;
  /** Resolves once a request may be made. */
  ready?: ((signal?: AbortSignal) => Promise<unknown>) | undefined;
  /** Waits for some milliseconds. */
  wait?: ((time: number, signal?: AbortSignal) => Promise<unknown>) | undefined;
}

/** Makes a request, with retries where they may help: after a short delay, or the one that the server asks for. */
export async function withRetries<Result>(
  request: () => Promise<Result>,
  { signal, retries = 2, ready, wait = delay }: RetryOptions = {},
): Promise<Result> {
  let began = 0;
  for (let retry = 0; ; retry++) {
    await ready?.(signal);
    began ||= Date.now();
    try {
      return await request();
    } catch (error) {
      if (!(error instanceof LoadError && error.canRetry) || retry >= retries) throw error;
      const time = error.retryAfter ?? retryDelay(retry);
      if (time > maxRetryAfter || Date.now() - began + time > retryWindow) throw error;
      await wait(time, signal);
    }
  }
}

/** Exponential backoff with jitter: 0.3 s, then 0.6 s, less up to a third, so that readers do not retry in step. */
const retryDelay = (retry: number) => 300 * 2 ** retry * (1 - Math.random() / 3);

/** Waits some milliseconds, or until the signal aborts. */
function delay(time: number, signal?: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(end, time);
    function end() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    }
    signal?.addEventListener('abort', end);
    if (signal?.aborted) end();
  });
}
