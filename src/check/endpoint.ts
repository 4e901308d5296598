import { setTimeout as sleep } from 'node:timers/promises';
import pRetry from 'p-retry';
import { crossOriginMisfit, queryRemark, typeRemark } from './headers.js';
import { UnansweredError, type Answer, type Place } from './place.js';
import { describeFailure, isWorthAsking, patience, RefusedError, retries } from './refusal.js';

/** How an endpoint is asked. */
export interface EndpointOptions {
  /** The most requests at once; 6 by default, as browsers have it. */
  parallel?: number | undefined;
  /** The site whose pages are to read the documents: `https://www.example.com`. */
  origin?: string | undefined;
}

// After so many in a row the rest would only cost the server, and whoever waits.
const mostFailures = 10;

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
      const answer = await pRetry(() => this.#ask(url), {
        retries,
        minTimeout: 500,
        shouldRetry: isWorthAsking,
      });
      this.#failures = 0;
      return answer;
    } catch (error) {
      this.#failures += 1;
      const found = describeFailure(error as Error);
      return { missing: false, misfits: [{ path: '$', expected: 'an answer', found }], remarks: [] };
    }
  }

  list(): undefined {}

  async #ask(url: string): Promise<Answer> {
    // One answer that asks for a pause speaks for the server, so all requests heed it.
    for (let wait; (wait = this.#quietUntil - Date.now()) > 0;) await sleep(wait);
    const response = await fetch(url, {
      headers: { accept: 'application/json', origin: this.#origin, 'user-agent': 'career-widgets-check' },
      signal: AbortSignal.timeout(patience),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const { ok, status, headers } = response;
    const missing = status === 404 || status === 410;
    if (!ok && !missing) {
      const refusal = new RefusedError(status, headers.get('retry-after'));
      if (refusal.isPatient) this.#quietUntil = Math.max(this.#quietUntil, Date.now() + refusal.wait);
      throw refusal;
    }
    const misfits = this.#once([crossOriginMisfit(url, this.#origin, headers, missing)], JSON.stringify);
    if (missing) return { missing, misfits, remarks: [] };
    const remarks = this.#once([typeRemark(headers), queryRemark(url)], String);
    return { bytes, missing, misfits, remarks };
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
