import type { Resource } from '../contract/resource.js';
import { DataError } from './data-error.js';
import { decode } from './decode.js';
import { fetchText } from './fetch-text.js';
import { parse } from './parse.js';
import { reportOnce } from './report.js';
import { withRetries } from './retry.js';

/** Documents that are remembered for the life of the page; the oldest go first. */
const capacity = 100;

const documents = new Map<string, Promise<unknown>>();

/**
 * Reads one document, or throws a `DataError`. All who ask for the same URL
 * share one request and its answer, so no caller may cancel it; a caller that
 * has lost interest ignores the answer. Failures are never remembered.
 *
 * With `fresh`, a remembered answer is asked for again, past the browser's cache too.
 */
export function read<Document>(resource: Resource<Document>, url: string, fresh = false): Promise<Document> {
  const key = `${resource.name} ${url}`;
  const known = fresh ? undefined : documents.get(key);
  if (known) return known as Promise<Document>;
  const answer = request(resource, url, fresh);
  remember(key, answer);
  return answer;
}

function remember(key: string, answer: Promise<unknown>) {
  const before = documents.get(key);
  documents.delete(key);
  documents.set(key, answer);
  answer.catch(() => {
    if (documents.get(key) !== answer) return;
    documents.delete(key);
    // A fresh request that failed leaves what was known before, unless that fails too.
    if (before) remember(key, before);
  });
  for (const oldest of documents.keys()) {
    if (documents.size <= capacity) break;
    documents.delete(oldest);
  }
}

async function request<Document>(
  resource: Resource<Document>,
  url: string,
  fresh: boolean,
): Promise<Document> {
  try {
    const cache = fresh ? 'no-cache' : 'default';
    return check(resource, decode(await withRetries(() => fetchText(url, cache))), url);
  } catch (error) {
    const { reason, message } = error as DataError;
    throw new DataError(reason, `${url} ${message}`, { cause: error });
  }
}

/** Checks a document that is here already, and tells the developer what had to be left out of it. */
export function check<Document>(resource: Resource<Document>, json: unknown, origin: string): Document {
  const { document, leftOut } = parse(resource, json);
  if (leftOut.length > 0) {
    reportOnce(
      `${origin}: left out ${leftOut.length} broken ${leftOut.length === 1 ? 'item' : 'items'}: ${some(leftOut)}`,
    );
  }
  return document;
}

function some(lines: string[]): string {
  const shown = lines.slice(0, 10).join('; ');
  return lines.length > 10 ? `${shown}; and ${lines.length - 10} more` : shown;
}
