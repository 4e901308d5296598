import { RetryableError } from './fetch-text.js';
import { pause, untilInFront } from './turn.js';

/** Requests for one document, the first included. */
const attempts = 3;

/** Milliseconds that a reader is kept waiting at the most; a server that asks for more has refused. */
const patience = 10_000;

/**
 * Does the work, and again up to twice where that may help: after a short wait, or the one that the server asks for.
 * Nothing is done while the page is out of sight or the device offline, nor once the signal says that nobody waits.
 */
export async function withRetries<Result>(
  work: () => Promise<Result>,
  signal?: AbortSignal,
  wait = pause,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    await untilInFront(signal);
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof RetryableError) || attempt === attempts) throw error;
      const time = error.retryAfter ?? backoff(attempt);
      if (time > patience) throw error;
      await wait(time, signal);
    }
  }
}

// 0.3 s, then 0.6 s, less up to a third of it, so that readers of one page do not ask in step.
function backoff(attempt: number): number {
  return 300 * 2 ** (attempt - 1) * (1 - Math.random() / 3);
}
