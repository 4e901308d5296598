import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import type { Wages } from '../../src/contract/wages.js';
import { browserArgs, findBrowser } from '../../tools/find-browser.mjs';
import { serveDemo } from '../../tools/serve-demo.mjs';

const modules = 'related-careers, popular-schools, wage-summary';

describe("the demo's article", () => {
  let browser: Browser;
  let demo: Awaited<ReturnType<typeof serveDemo>>;

  before(async () => {
    const { path, env } = await findBrowser();
    browser = await launch({ executablePath: path, env: { ...process.env, ...env }, args: browserArgs });
    demo = await serveDemo({ watch: false });
  });

  after(async () => {
    await browser.close();
    await demo.stop();
  });

  for (const width of [360, 768, 1280]) {
    it(`shows seven modules on real figures, in silence and without moving, ${width} px wide`, async () => {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 900 });
      const faults = listen(page);
      await page.evaluateOnNewDocument(watchShifts, modules);
      await page.goto(`${demo.address}demo/article.html`, { waitUntil: 'networkidle0' });
      await readThrough(page);

      const states = await page.$$eval(modules, all => all.map(module => module.matches(':state(loaded)')));
      assert.deepEqual(states, Array(7).fill(true));
      const { wages } = JSON.parse(
        await readFile('test/fixtures/dataset/careers/healthcare-social-workers/wages.json', 'utf8'),
      ) as Wages;
      const mean = (wages[0]?.annual?.mean as number).toLocaleString('en-US');
      const shown = await page.$eval('wage-summary', module => module.shadowRoot?.textContent);
      assert.ok(shown?.includes(`$${mean}`));
      assert.deepEqual(await page.evaluate('window.shifts'), []);
      assert.deepEqual(faults, []);
      await page.close();
    });
  }
});

/** Notes what a page says in the console, and each request that fails or leaves this machine. */
function listen(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', message => faults.push(message.text()));
  page.on('pageerror', error => faults.push(String(error)));
  page.on('requestfailed', request => faults.push(`${request.url()} failed`));
  page.on('request', request => {
    const { protocol, hostname } = new URL(request.url());
    if (/^http/.test(protocol) && hostname !== 'localhost')
      faults.push(`${request.url()} leaves the machine`);
  });
  return faults;
}

// Runs in the page: notes each time that a widget's content moves something on screen.
function watchShifts(modules: string) {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as (PerformanceEntry & { sources: { node: Element | null }[] })[]) {
      const defined = [...document.querySelectorAll(modules)].every(module => module.shadowRoot);
      const moved = entry.sources.map(({ node }) => node?.nodeName);
      if (defined) shifts.push(moved.join(' '));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function readThrough(page: Page) {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 300) {
      window.scrollTo(0, y);
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  });
  await page.waitForNetworkIdle({ idleTime: 300 });
}
