import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { FileOutcome } from './file.js';
import type { PrerenderOptions } from './options.js';

// Most objects of rendering are short-lived; a larger young generation means fewer of them get copied by the collector.
// A 10 MB page takes less than half of the old generation, and a small one is collected sooner.
const resourceLimits = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 512 };

// Same extension as this file: .ts in the source, .js in the build.
const entry = new URL(import.meta.url.replace('file-thread', 'file-worker'));

/** Files per message to a thread, so that it does not wait for each one. */
const batchSize = 8;

/** Prerenders the files of a queue on a worker thread until it is empty. */
export async function inThread(
  queue: Iterator<string>,
  options: PrerenderOptions,
  onFile: (outcome: FileOutcome) => void,
): Promise<void> {
  const worker = new Worker(entry, { workerData: options, resourceLimits });
  const ended = once(worker, 'exit').then(([code]) => {
    throw new Error(`A worker thread exited with code ${code}.`);
  });
  // No message can arrive before the first `await`.
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
