import { parentPort, workerData } from 'node:worker_threads';
import { prerenderFile, type FileOutcome } from './file.js';
import type { PrerenderOptions } from './options.js';
import { Prerenderer } from './prerenderer.js';

// The worker thread: it receives batches of files and posts their outcomes.

const prerenderer = new Prerenderer(workerData as PrerenderOptions);
const port = parentPort!;

port.on('message', (files: readonly string[]) => void prerender(files));

async function prerender(files: readonly string[]) {
  const outcomes: FileOutcome[] = [];
  for (const file of files) outcomes.push(await prerenderFile(file, prerenderer));
  port.postMessage(outcomes);
}
