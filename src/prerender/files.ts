import { availableParallelism } from 'node:os';
import pMap, { pMapSkip } from 'p-map';
import { prerenderFile, type FileOutcome } from './file.js';
import { inThread } from './file-thread.js';
import type { PrerenderOptions } from './options.js';
import { isWeb } from './place.js';
import { Prerenderer } from './prerenderer.js';

// Starting a thread takes as long as prerendering some tens of pages.
const leastForThreads = 100;

/** More threads would wait for the disk, and each has its own heap. */
const mostThreads = 4;

/** Enough concurrent pages to keep an endpoint busy. */
const pagesAtOnce = 6;

/**
 * Prerenders files in place. Each outcome is reported at once, and not kept. Many files are shared among threads
 * if the documents are files too; an endpoint is read by one thread only, each document once.
 */
export async function prerenderFiles(
  files: readonly string[],
  options: PrerenderOptions,
  onFile: (outcome: FileOutcome) => void,
): Promise<void> {
  if (isWeb(options.endpoint) || files.length < leastForThreads) await here(files, options, onFile);
  else {
    const queue = files.values();
    const threads = Math.min(availableParallelism(), mostThreads);
    await Promise.all(Array.from({ length: threads }, () => inThread(queue, options, onFile)));
  }
}

async function here(
  files: readonly string[],
  options: PrerenderOptions,
  onFile: (outcome: FileOutcome) => void,
) {
  const prerenderer = new Prerenderer(options);
  await pMap(
    files,
    async file => {
      onFile(await prerenderFile(file, prerenderer));
      return pMapSkip;
    },
    { concurrency: isWeb(options.endpoint) ? pagesAtOnce : 1 },
  );
}
