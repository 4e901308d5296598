import { setTimeout as sleep } from 'node:timers/promises';
import { request, withRetries } from '../load/http.js';
import { LoadError } from '../load/load-error.js';
import { crossOriginMisfit, queryRemark, typeRemark } from './headers.js';
import { UnansweredError, type Answer, type Place } from './place.js';
import { bytesOf, failed, failureInWords } from './response.js';

/** How documents are requested from an endpoint. */
export interface EndpointOptions {
  /** The most concurrent requests; 6 by default, as in browsers. */
  parallel?: number | undefined;
  /** Origin of the site whose pages will load the documents: `https://www.example.com`. */
  origin?: string | undefined;
}

/** Retries per document: one more than in a widget, where a reader is waiting. */
const retries = 3;

// After this many failures in a row, further requests would only burden the server and waste time.
const mostFailures = 10;

/** The longest `Retry-After` to honor, in milliseconds; a longer one counts as a refusal. */
const longestPause = 60_000;

/** An endpoint on the web. Requests are limited, retried and paused as the server asks. */
export class Endpoint implements Place {
  readonly name: string;
  readonly parallel: number;
  readonly #base: URL;
  readonly #origin: string;
  readonly #told = new Set<string>();
  #quietUntil = 0;
  #failures = 0;

  constructor(address: string, { parallel = 6, origin = 'https://example.com' }: EndpointOptions = {}) {
    this.#base = new URL(address);
    this.#base.hash = '';
    if (!this.#base.pathname.endsWith('/')) this.#base.pathname += '/';
    this.#origin = new URL(origin).origin;
    this.name = this.#base.href;
    this.parallel = parallel;
  }

  locate(path: string): string {
    const url = new URL(path, this.#base);
    url.search = this.#base.search;
    return url.href;
  }

  async read(path: string): Promise<Answer> {
    if (this.#failures >= mostFailures) {
      throw new UnansweredError(`none to ${mostFailures} requests in a row, so the rest were not requested`);
    }
    const url = this.locate(path);
    try {
      const answer = await withRetries(() => this.#request(url), { retries, ready: () => this.#pause() });
      this.#failures = 0;
      return answer;
    } catch (error) {
      this.#failures += 1;
      return failed((error as LoadError).message);
    }
  }

  list(): undefined {}

  // A `Retry-After` in one response speaks for the server, so all requests wait.
  async #pause() {
    for (let wait; (wait = this.#quietUntil - Date.now()) > 0;) await sleep(wait);
  }

  async #request(url: string): Promise<Answer> {
    const headers = {
      accept: 'application/json',
      origin: this.#origin,
      'user-agent': 'career-widgets-check',
    };
    let response: Response | undefined;
    const send = async (signal: AbortSignal) => (response = await fetch(url, { headers, signal }));
    const bytes = await request(url, bytesOf, { send }).catch((error: LoadError) => {
      if (error.reason !== 'missing') throw this.#refusal(error, response);
    });
    const missing = bytes === undefined;
    const { headers: received } = response!;
    const misfits = this.#once([crossOriginMisfit(url, this.#origin, received, missing)], JSON.stringify);
    if (missing) return { missing, misfits, remarks: [] };
    const remarks = this.#once([typeRemark(received), queryRemark(url)], String);
    return { bytes, missing, misfits, remarks };
  }

  /** A failure as the report words it. A check can wait longer than a reader would: `#pause` does. */
  #refusal(error: LoadError, response: Response | undefined): LoadError {
    const { reason, canRetry, retryAfter } = error;
    const isPause = canRetry && retryAfter !== undefined && retryAfter <= longestPause;
    if (isPause) this.#quietUntil = Math.max(this.#quietUntil, Date.now() + retryAfter);
    const options = { canRetry, retryAfter: isPause ? undefined : retryAfter };
    return new LoadError(reason, failureInWords(error, response), options);
  }

  /** What has not been reported yet: what is true of one response is true of thousands. */
  #once<Item>(items: (Item | undefined)[], nameOf: (item: Item) => string): Item[] {
    return items.filter(item => {
      if (item === undefined || this.#told.has(nameOf(item))) return false;
      this.#told.add(nameOf(item));
      return true;
    }) as Item[];
  }
}
