import type { Resource } from '../contract/resource.js';
import { Checking } from './checking.js';
import { DataError } from './data-error.js';
import { decode } from './decode.js';
import { fetchText } from './fetch-text.js';
import { reportOnce } from './report.js';
import { withRetries } from './retry.js';
import { SharedAnswer } from './shared-answer.js';

/** Documents that are remembered for the life of the page; the oldest go first. */
const capacity = 100;

/** Milliseconds for which a failure stands: what failed three times is not asked for again at once. */
const outage = 60_000;

const documents = new Map<string, SharedAnswer<unknown>>();

/** How a document is asked for. */
export interface Asking {
  /** Whether to ask again for what is remembered, past the browser's cache too. */
  fresh?: boolean | undefined;
  /** Says when the one who asks is no longer interested. */
  signal?: AbortSignal | undefined;
}

/**
 * Reads one document, or throws a `DataError`. All who ask for the same URL
 * share one request and its answer, and so do all who want a fresh one; it is
 * stopped when the last of them has lost interest. A failure is remembered for
 * a minute, unless the device was offline; a fresh request within that minute
 * is made once, not three times.
 */
export function read<Document>(
  resource: Resource<Document>,
  url: string,
  { fresh = false, signal }: Asking = {},
): Promise<Document> {
  const key = `${resource.name} ${url}`;
  const known = documents.get(key);
  const answer =
    known && (fresh ? isOnItsWay(known) : isOfUse(known))
      ? (known as SharedAnswer<Document>)
      : new SharedAnswer(
          whileWanted => request(resource, url, { fresh, once: isInOutage(known), signal: whileWanted }),
          fresh,
        );
  if (answer !== known) remember(key, answer);
  return answer.join(signal);
}

const isOfUse = (answer: SharedAnswer<unknown>) =>
  !answer.isGivenUp && (answer.failedAt === undefined || isInOutage(answer));

// Only what is asked past the browser's cache is as fresh as a reload wants it.
const isOnItsWay = ({ isFresh, isSettled, isGivenUp }: SharedAnswer<unknown>) =>
  isFresh && !isSettled && !isGivenUp;

const isInOutage = (answer: SharedAnswer<unknown> | undefined) =>
  Date.now() - (answer?.failedAt ?? answer?.notRenewedAt ?? -Infinity) < outage;

function remember(key: string, answer: SharedAnswer<unknown>) {
  const before = documents.get(key);
  put(key, answer);
  answer.value.catch(({ reason }: DataError) => {
    if (documents.get(key) !== answer) return;
    // A fresh request that failed leaves what was known before, unless that failed too.
    if (before && before.failedAt === undefined && !before.isGivenUp) {
      if (reason !== 'offline' && !answer.isGivenUp) before.notRenewedAt = answer.failedAt;
      put(key, before);
    } else if (answer.isGivenUp || reason === 'offline') documents.delete(key);
  });
}

function put(key: string, answer: SharedAnswer<unknown>) {
  documents.delete(key);
  documents.set(key, answer);
  for (const oldest of documents.keys()) {
    if (documents.size <= capacity) break;
    documents.delete(oldest);
  }
}

async function request<Document>(
  resource: Resource<Document>,
  url: string,
  { fresh, once, signal }: { fresh: boolean; once: boolean; signal: AbortSignal },
): Promise<Document> {
  try {
    const cache = fresh ? 'no-cache' : 'default';
    const ask = () => fetchText(url, { cache, signal });
    const text = await withRetries(ask, signal, once ? { most: 1 } : {});
    const document = await new Checking(resource, decode(text), url).inTasks();
    if (text.includes('\uFFFD'))
      reportOnce(`${url} is not UTF-8 throughout: what cannot be read is shown as \uFFFD`);
    return document;
  } catch (error) {
    const { reason, message } = error as DataError;
    throw new DataError(reason, `${url} ${message}`, { cause: error });
  }
}
