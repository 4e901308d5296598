import type { Browser } from 'puppeteer-core';
import { openChromium } from '../browser.js';
import type { Manner } from '../figure.js';
import { listed, sumOf, timesOf, type Times } from '../profile.js';
import { BenchServer } from '../server.js';
import { inFreshPage } from './load.js';
import { files, own, pages, pathOf, reference } from './pages.js';

/** Prints where the time of scripts goes on a first visit, when nothing has been compiled yet. */
export async function tellFirstVisit({ isQuick, note }: Manner): Promise<void> {
  const all = await pages();
  const browser = await openChromium({ isSteady: false });
  const server = await BenchServer.open(await files(all));
  try {
    for (const name of [reference, 'Lit, nothing checked', own]) {
      note(name);
      const times = await timesOfVisits(browser, server.origin + pathOf(name), isQuick ? 4 : 10);
      console.log(`\n${name}: ${sumOf(times).toFixed(1)} ms of scripts at a quarter of the speed`);
      if (name === own) console.log(`\nHundredths of it\n${listed(times)}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

/** What one visit takes, on average. */
async function timesOfVisits(browser: Browser, url: string, count: number): Promise<Times> {
  const sums: Times = new Map();
  for (let visit = 0; visit < count; visit++) {
    for (const [module, time] of await timesOfVisit(browser, url)) {
      sums.set(module, (sums.get(module) ?? 0) + time / count);
    }
  }
  return sums;
}

const timesOfVisit = (browser: Browser, url: string) =>
  inFreshPage(browser, async page => {
    await page.emulateCPUThrottling(4);
    const devtools = await page.createCDPSession();
    await devtools.send('Profiler.enable');
    await devtools.send('Profiler.setSamplingInterval', { interval: 100 });
    await devtools.send('Profiler.start');
    await page.goto(url, { waitUntil: 'networkidle0' });
    return timesOf((await devtools.send('Profiler.stop')).profile);
  });
