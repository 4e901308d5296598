import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { FileOutcome } from './file.js';
import type { PrerenderOptions } from './options.js';

// Most of what rendering makes is garbage at once; with room for more of it, less is moved about before it is found to be.
// A page of 10 MB takes less than half of the rest, and the less there may be, the sooner it is cleared up.
const resourceLimits = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 512 };

// It ends as this file does: in .ts where the source runs, in .js where the build does.
const entry = new URL(import.meta.url.replace('file-thread', 'file-worker'));

/** Files that a thread is given at once, so that it does not wait for each. */
const batchSize = 8;

/** Prerenders files of a queue, in a thread of its own, until there are none. */
export async function inThread(
  queue: Iterator<string>,
  options: PrerenderOptions,
  onFile: (outcome: FileOutcome) => void,
): Promise<void> {
  const worker = new Worker(entry, { workerData: options, resourceLimits });
  const ended = once(worker, 'exit').then(([code]) => {
    throw new Error(`A thread ended with code ${code}.`);
  });
  // While nothing is awaited, nothing is lost either.
  ended.catch(() => {});
  try {
    for (let batch; (batch = batchOf(queue)).length > 0;) {
      const answered = once(worker, 'message') as Promise<[FileOutcome[]]>;
      worker.postMessage(batch);
      const [outcomes] = await Promise.race([answered, ended]);
      for (const outcome of outcomes) onFile(outcome);
    }
  } finally {
    await worker.terminate();
  }
}

function batchOf(queue: Iterator<string>): string[] {
  const batch: string[] = [];
  while (batch.length < batchSize) {
    const next = queue.next();
    if (next.done) break;
    batch.push(next.value);
  }
  return batch;
}
