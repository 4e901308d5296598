import { LoadError } from './load-error.js';

// How documents are requested, for browsers, `check` and prerendering alike: timeout, size limit, retries, errors.

/** Milliseconds that one request may take, to the last byte of its body. */
export const timeout = 10_000;

/** Bytes that a document may have, decompressed: far more than a reader could read, and soon parsed. */
const maxSize = 4_000_000;

/** Milliseconds that a server may ask to wait; one that asks for more has refused. */
const maxRetryAfter = 10_000;

/** Milliseconds after the first request in which a retry may begin, so that slow failures do not add up. */
const retryWindow = 12_000;

/** How to request a document. */
export interface RequestOptions {
  /** Sends the request; `fetch`, without cookies and without the address of the page, unless this says otherwise. */
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
      reject(new LoadError('timeout', `gave no complete answer within ${limit / 1000} seconds`));
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

/** Neither cookies nor the address of the page are the endpoint's business; and no header means no preflight. */
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
      // Else the rest would keep coming, and with it the connection busy.
      response.body?.cancel().catch(() => {});
      throw refusal(response);
    }
    return await read(response);
  } catch (cause) {
    if (cause instanceof LoadError) throw cause;
    if (isMixed(url)) {
      const why = 'a page of https: may not ask an address of http:; let the endpoint begin with https:';
      throw new LoadError('unreachable', `could not be reached: ${why}`, { cause });
    }
    const why = response
      ? 'broke off: the connection failed, or the Content-Encoding is not what the server says'
      : 'could not be reached: the network failed, or the server does not allow this page (Access-Control-Allow-Origin)';
    throw new LoadError('unreachable', why, { cause, canRetry: true });
  }
}

// Browsers make no difference between this and a network that fails, and a retry never helps.
const isMixed = (url: string) => globalThis.location?.protocol === 'https:' && url.startsWith('http:');

function refusal({ status, headers }: Response): LoadError {
  if (status === 404 || status === 410)
    return new LoadError('missing', `is not there (${status}): check the career key and the endpoint`);
  const hint = status === 401 || status === 403 ? ': documents are asked for without cookies or keys' : '';
  return new LoadError('refused', `was refused by the server (${status})${hint}`, {
    canRetry: [408, 425, 429, 500, 502, 503, 504].includes(status),
    retryAfter: milliseconds(headers.get('retry-after')),
  });
}

/** `Retry-After` in either of its forms: seconds, or a date. */
function milliseconds(header: string | null): number | undefined {
  const text = header ?? '';
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** The text of a response. One that is too large is refused as soon as that shows, before it is all there. */
export async function textOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  // What a page's own `fetch` returns may be less than a response.
  if (!reader) return response.text();
  const refuse = () => {
    reader.cancel().catch(() => {});
    return new LoadError('malformed', `is larger than ${maxSize / 1e6} MB, which is more than is read`);
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
  /** Ends the wait for a retry. */
  signal?: AbortSignal | undefined;
  /** Retries after the first request. */
  retries?: number | undefined;
  /** Resolves once a request may be made. */
  ready?: ((signal?: AbortSignal) => Promise<unknown>) | undefined;
  /** Waits for some milliseconds. */
  wait?: ((time: number, signal?: AbortSignal) => Promise<unknown>) | undefined;
}

/** Makes a request, and again where that may help: after a short delay, or the one that the server asks for. */
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

/** 0.3 s, then 0.6 s, less up to a third of it, so that readers of one page do not retry in step. */
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
