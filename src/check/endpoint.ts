import { setTimeout as sleep } from 'node:timers/promises';
import { request, withRetries } from '../load/http.js';
import { LoadError } from '../load/load-error.js';
import { crossOriginMisfit, queryRemark, typeRemark } from './headers.js';
import { UnansweredError, type Answer, type Place } from './place.js';
import { bytesOf, failed, failureInWords } from './response.js';

/** How an endpoint is asked. */
export interface EndpointOptions {
  /** The most requests at once; 6 by default, as browsers have it. */
  parallel?: number | undefined;
  /** The site whose pages are to read the documents: `https://www.example.com`. */
  origin?: string | undefined;
}

/** Retries of one document: one more than for a reader, who waits for it. */
const retries = 3;

// After so many in a row the rest would only cost the server, and whoever waits.
const mostFailures = 10;

/** Milliseconds that a server may ask to be left alone for; one that asks for more has refused. */
const longestPause = 60_000;

/** An endpoint on the web, which is asked politely. */
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
      throw new UnansweredError(`none to ${mostFailures} requests in a row, so the rest was not asked for`);
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

  // One answer that asks for a pause speaks for the server, so all requests heed it.
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

  /** A failure in the words of a report. A check can wait for longer than a reader would: `#pause` does. */
  #refusal(error: LoadError, response: Response | undefined): LoadError {
    const { reason, canRetry, retryAfter } = error;
    const isPause = canRetry && retryAfter !== undefined && retryAfter <= longestPause;
    if (isPause) this.#quietUntil = Math.max(this.#quietUntil, Date.now() + retryAfter);
    const options = { canRetry, retryAfter: isPause ? undefined : retryAfter };
    return new LoadError(reason, failureInWords(error, response), options);
  }

  /** What has not been told yet: what is true of one answer is true of thousands. */
  #once<Item>(items: (Item | undefined)[], nameOf: (item: Item) => string): Item[] {
    return items.filter(item => {
      if (item === undefined || this.#told.has(nameOf(item))) return false;
      this.#told.add(nameOf(item));
      return true;
    }) as Item[];
  }
}
