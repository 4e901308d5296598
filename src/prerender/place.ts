import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import pRetry from 'p-retry';
import { DataError } from '../data/data-error.js';
import { fetchText, RetryableError } from '../data/fetch-text.js';

/** How documents are asked for over the network. */
export interface Manner {
  /** Milliseconds that one request may take. */
  deadline?: number | undefined;
  /** Requests after the first where that may help. */
  retries?: number | undefined;
}

/** Where documents are read from: folders, or endpoints on the web. */
export class Place {
  readonly #endpoint: string;
  readonly #manner: Manner;

  /** The endpoint is a URL or a folder; its documents are asked for where a widget names no other. */
  constructor(endpoint: string, manner: Manner = {}) {
    this.#endpoint = endpoint.startsWith('file:') ? fileURLToPath(endpoint) : endpoint;
    this.#manner = manner;
  }

  /** The URL or the file of a path of the contract. */
  locate(path: string, endpoint = this.#endpoint): string {
    if (!isWeb(endpoint)) return join(resolve(endpoint), ...path.split('/').map(fileName));
    const url = new URL(endpoint);
    if (!url.pathname.endsWith('/')) url.pathname += '/';
    const located = new URL(path, url);
    located.search = url.search;
    return located.href;
  }

  /** Reads a text; throws a `DataError`. */
  async read(location: string): Promise<string> {
    return isWeb(location) ? this.#fetch(location) : readText(location);
  }

  #fetch(url: string) {
    const { deadline, retries = 2 } = this.#manner;
    return pRetry(() => fetchText(url, deadline === undefined ? {} : { deadline }), {
      retries,
      minTimeout: 300,
      shouldRetry: ({ error }) => error instanceof RetryableError && (error.retryAfter ?? 0) <= longestWait,
    });
  }
}

/** Milliseconds that a server may ask to wait; one that asks for more has refused. */
const longestWait = 10_000;

/** Whether a location is on the web, and not on this machine. */
export const isWeb = (location: string): boolean => /^https?:\/\//i.test(location);

function readText(file: string): string {
  try {
    // Small files take a fraction of the time this way that they take by promises.
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw code === 'ENOENT' || code === 'ENOTDIR'
      ? new DataError('missing', 'is not there: check the career key and the endpoint', { cause })
      : new DataError('unreachable', `cannot be read: ${message}`, { cause });
  }
}

/** What a server makes of a step of a URL, unless that would lead to another folder. */
function fileName(step: string): string {
  const name = decodeURIComponent(step);
  return /[/\\\0]|^\.\.?$/.test(name) ? step.replaceAll('.', '%2E') : name;
}
