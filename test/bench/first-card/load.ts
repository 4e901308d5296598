import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { Meter } from '../browser.js';
import type { Sample } from '../turns.js';
import { watch } from './watch.js';

/** A telephone network, as developer tools have it by the name of slow 4G. */
const slow4g = { download: 1.44e6 / 8, upload: 0.675e6 / 8, latency: 562.5 };

/** How a page is loaded. */
export interface Conditions {
  width?: number;
  isSlowNetwork?: boolean;
  /** How many times slower the processor is. */
  slowdown?: number;
}

/** Loads a page as for the first time, up to its first card. */
export async function untilFirstCard(
  browser: Browser,
  url: string,
  { width = 1000, isSlowNetwork = false, slowdown = 1 }: Conditions,
): Promise<Sample> {
  return inFreshPage(browser, async page => {
    await page.setViewport({ width, height: 900 });
    await page.evaluateOnNewDocument(watch);
    if (isSlowNetwork) await page.emulateNetworkConditions(slow4g);
    await page.emulateCPUThrottling(slowdown);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const firstCard = await page.evaluate(() => window.watched.firstCard);
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 300)));
    const { moved, longTasks } = await page.evaluate(() => window.watched);
    return { firstCard, moved, longTasks };
  });
}

/** What a page's scripts take of the processor, in milliseconds, when nothing in the page looks on. */
export async function scriptTime(browser: Browser, url: string, isDone: string): Promise<Sample> {
  return inFreshPage(browser, async page => {
    const meter = await Meter.of(page);
    await page.goto(url, { waitUntil: 'load' });
    // What is asked from outside does not count as the page's script.
    for (let tries = 0; !(await page.evaluate(isDone)); tries++) {
      if (tries === 600) throw new Error(`${url} does not come to show everything`);
      await sleep(50);
    }
    await sleep(300);
    const { ScriptDuration, TaskDuration } = await meter.read();
    return { script: 1000 * ScriptDuration!, work: 1000 * TaskDuration! };
  });
}

/** Opens a page that shares nothing with any before it. */
export async function inFreshPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  try {
    return await use(page);
  } finally {
    await context.close();
  }
}
