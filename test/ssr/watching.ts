import type { JSHandle, Page } from 'puppeteer-core';

type Watch = typeof import('./watch.js');

/** What notes, within a page, what becomes of its widgets. */
export const watching = (page: Page): Promise<JSHandle<Watch>> =>
  page.evaluateHandle(path => import(path) as Promise<Watch>, '/test/ssr/watch.js');
