import { RetryableError } from './fetch-text.js';
import { pause, untilInFront } from './turn.js';

/** Requests for one document, the first included. */
const attempts = 3;

/** Milliseconds that a server may ask to wait; one that asks for more has refused. */
const patience = 10_000;

/** Milliseconds after the first request in which another may begin, so that slow failures do not add up. */
const latest = 12_000;

/**
 * Does the work, and again up to twice where that may help: after a short wait, or the one that the server asks for.
 * Once in all where it is known to have failed just now. Nothing is done while the page is out of sight or the device offline, nor once the signal says that nobody waits.
 */
export async function withRetries<Result>(
  work: () => Promise<Result>,
  signal?: AbortSignal,
  { wait = pause, most = attempts } = {},
): Promise<Result> {
  let began = 0;
  for (let attempt = 1; ; attempt++) {
    await untilInFront(signal);
    began ||= Date.now();
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof RetryableError) || attempt >= most) throw error;
      const time = error.retryAfter ?? backoff(attempt);
      if (time > patience || Date.now() - began + time > latest) throw error;
      await wait(time, signal);
    }
  }
}

// 0.3 s, then 0.6 s, less up to a third of it, so that readers of one page do not ask in step.
function backoff(attempt: number): number {
  return 300 * 2 ** (attempt - 1) * (1 - Math.random() / 3);
}
