import type { CDPSession, Page } from 'puppeteer-core';

/** How much a page holds on to, whether it is seen or not. */
export interface Weight {
  /** Bytes of script's objects. */
  heap: number;
  nodes: number;
  documents: number;
  listeners: number;
  /** Of every kind. */
  observers: number;
  /** What may stop a request that is under way. */
  controllers: number;
}

/** Weighs a page, once all that nobody holds on to is gone. */
export async function weigh(page: Page): Promise<Weight> {
  // A browser holds on to what was animated until it draws again.
  await page.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))');
  const devtools = await page.createCDPSession();
  await collect(devtools);
  const observers = [];
  for (const name of ['IntersectionObserver', 'MutationObserver', 'ResizeObserver', 'PerformanceObserver'])
    observers.push(await count(page, name));
  const controllers = await count(page, 'AbortController');
  await collect(devtools);
  const { nodes, documents, jsEventListeners: listeners } = await devtools.send('Memory.getDOMCounters');
  const { usedSize: heap } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return { heap, nodes, documents, listeners, controllers, observers: observers.reduce((sum, n) => sum + n) };
}

/** What there is more of. */
export function growth(before: Weight, after: Weight): Weight {
  const names = Object.keys(before) as (keyof Weight)[];
  return Object.fromEntries(names.map(name => [name, after[name] - before[name]])) as unknown as Weight;
}

// Some things let go of others only when they are gone themselves.
async function collect(devtools: CDPSession) {
  for (let turn = 0; turn < 5; turn++) await devtools.send('HeapProfiler.collectGarbage');
}

async function count(page: Page, name: string): Promise<number> {
  const prototype = await page.evaluateHandle(`${name}.prototype`);
  const found = await page.queryObjects(prototype);
  const number = await found.evaluate(objects => (objects as unknown as object[]).length);
  await found.dispose();
  await prototype.dispose();
  return number;
}
