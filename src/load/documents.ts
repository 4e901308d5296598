import type { Resource } from '../contract/resource.js';
import { decode, misfit, readDocument } from './document.js';
import { anonymous, requestText, withRetries } from './http.js';
import { LoadError } from './load-error.js';
import { takePreload } from './preload.js';
import { reportOnce } from './report.js';
import { whenVisibleAndOnline } from './visible.js';

/** The most documents cached for the life of the page; the oldest are evicted first. */
const capacity = 100;

const kept = new Map<string, unknown>();
const inFlight = new Map<string, InFlight>();

/** How to load a document. */
export interface LoadOptions {
  /** Whether to bypass this cache and the browser's. */
  fresh?: boolean | undefined;
  /** Aborts when the document is no longer wanted. */
  signal?: AbortSignal | undefined;
  /** A request for it that is already in flight. */
  early?: Promise<Response> | undefined;
}

/**
 * Loads one document, or throws a `LoadError`. All callers for the same URL share one request while it is in flight, and
 * its document from then on; it is aborted once none of them wants it any longer. Failures are not cached.
 */
export function loadDocument<Document>(
  resource: Resource<Document>,
  url: string,
  { fresh = false, signal, early }: LoadOptions = {},
): Promise<Document> {
  const key = `${resource.name} ${url}`;
  if (!fresh && kept.has(key)) return Promise.resolve(kept.get(key) as Document);
  // A fresh document serves everyone, a cached one only callers that do not want a fresh one.
  const shared = inFlight.get(`fresh ${key}`) ?? (fresh ? undefined : inFlight.get(key));
  if (shared) return shared.join(signal) as Promise<Document>;
  const inFlightKey = fresh ? `fresh ${key}` : key;
  const request = new InFlight(async signal => {
    try {
      const document = await fetchDocument(resource, url, { fresh, signal, early });
      // By now the cache has the document of a later, fresh request.
      if (fresh || !kept.has(key)) keep(key, document);
      return document;
    } finally {
      if (inFlight.get(inFlightKey) === request) inFlight.delete(inFlightKey);
    }
  });
  inFlight.set(inFlightKey, request);
  request.aborted.addEventListener('abort', () => inFlight.delete(inFlightKey));
  return request.join(signal) as Promise<Document>;
}

/** A request shared by several callers. */
class InFlight {
  readonly #controller = new AbortController();
  readonly #document: Promise<unknown>;
  #waiting = 0;

  constructor(load: (signal: AbortSignal) => Promise<unknown>) {
    // In a microtask, so that its creator has finished setting it up.
    this.#document = Promise.resolve().then(() => load(this.#controller.signal));
  }

  get aborted(): AbortSignal {
    return this.#controller.signal;
  }

  join(signal: AbortSignal | undefined): Promise<unknown> {
    this.#waiting++;
    const leave = () => {
      if (--this.#waiting === 0) this.#controller.abort();
    };
    if (signal?.aborted) leave();
    signal?.addEventListener('abort', leave, { once: true });
    return this.#document.finally(() => signal?.removeEventListener('abort', leave));
  }
}

function keep(key: string, document: unknown) {
  kept.delete(key);
  kept.set(key, document);
  for (const oldest of kept.keys()) {
    if (kept.size <= capacity) break;
    kept.delete(oldest);
  }
}

async function fetchDocument<Document>(
  resource: Resource<Document>,
  url: string,
  { fresh, signal, early }: LoadOptions,
): Promise<Document> {
  try {
    const text = await withRetries(
      () => {
        const first = early;
        early = undefined;
        return requestText(url, { signal, send: signal => first ?? send(url, fresh, signal) });
      },
      { signal, ready: whenVisibleAndOnline },
    );
    const json = decode(text);
    const document = readDocument(resource, json, url);
    if (document === undefined) throw await misfit(resource, json);
    if (text.includes('\uFFFD')) reportOnce(`${url} is not valid UTF-8: invalid bytes are shown as \uFFFD`);
    return document;
  } catch (error) {
    const { reason, message } = error as LoadError;
    throw new LoadError(reason, `${url} ${message}`, { cause: error });
  }
}

/** A browser uses the response of a page's `<link rel="preload">` only for a matching request. */
const send = (url: string, fresh: boolean | undefined, signal: AbortSignal) =>
  fetch(url, {
    ...anonymous,
    signal,
    cache: fresh ? 'no-cache' : 'default',
    ...(!fresh && takePreload(url) && { credentials: 'same-origin' }),
  });
