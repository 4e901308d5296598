import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LoadError } from '../load/load-error.js';
import { requestText, withRetries } from '../load/http.js';

/** How documents are requested over the network. */
export interface Manner {
  /** Milliseconds that one request may take. */
  deadline?: number | undefined;
  /** Retries, where they may help. */
  retries?: number | undefined;
}

/** Where documents are read from: folders, or endpoints on the web. */
export class Place {
  readonly #endpoint: string;
  readonly #manner: Manner;

  /** The endpoint is a URL or a folder: the default for widgets without their own. */
  constructor(endpoint: string, manner: Manner = {}) {
    this.#endpoint = endpoint.startsWith('file:') ? fileURLToPath(endpoint) : endpoint;
    this.#manner = manner;
  }

  /** The URL or file path of a path in the contract. */
  locate(path: string, endpoint = this.#endpoint): string {
    if (!isWeb(endpoint)) return join(resolve(endpoint), ...path.split('/').map(fileName));
    const url = new URL(endpoint);
    if (!url.pathname.endsWith('/')) url.pathname += '/';
    const located = new URL(path, url);
    located.search = url.search;
    return located.href;
  }

  /** Reads a text, or throws a `LoadError`. */
  async read(location: string): Promise<string> {
    return isWeb(location) ? this.#fetch(location) : readText(location);
  }

  #fetch(url: string) {
    const { deadline: limit, retries } = this.#manner;
    return withRetries(() => requestText(url, { limit }), { retries });
  }
}

/** Whether a location is a web URL rather than a local path. */
export const isWeb = (location: string): boolean => /^https?:\/\//i.test(location);

function readText(file: string): string {
  try {
    // For small files, synchronous reads take a fraction of the time of asynchronous ones.
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw code === 'ENOENT' || code === 'ENOTDIR'
      ? new LoadError('missing', 'was not found: check the career key and the endpoint', { cause })
      : new LoadError('unreachable', `cannot be read: ${message}`, { cause });
  }
}

/** Decodes a URL path segment as a server would, unless it would lead to another folder. */
function fileName(step: string): string {
  const name = decodeURIComponent(step);
  return /[/\\\0]|^\.\.?$/.test(name) ? step.replaceAll('.', '%2E') : name;
}
