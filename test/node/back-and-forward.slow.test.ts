import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../tools/find-browser.mjs';
import { until } from '../support/until.js';

const names = ['related-careers', 'popular-schools', 'wage-summary'];
const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

describe('a page that the reader goes back to', () => {
  const asked: string[] = [];
  const closing: (() => unknown)[] = [];
  let browser: Browser;
  let origin: string;
  let delay = 0;

  before(async () => {
    const { path, env } = await findBrowser();
    browser = await launch({
      executablePath: path,
      env: { ...process.env, ...env },
      args: browserArgs,
      // Puppeteer would keep pages from being kept.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    closing.push(() => browser.close());
    origin = await serve();
  });

  after(() => Promise.all(closing.map(close => close())));

  it('still shows its widgets, which work, and asks for nothing again', async () => {
    delay = 0;
    const page = await visit();
    await allLoaded(page);
    await leaveAndComeBack(page);

    assert.deepEqual(await kept(page), { persisted: true, reasons: null });
    await allLoaded(page);
    assert.equal(documentsAsked().length, names.length);
    const tabs = await page.evaluate(() => {
      const root = document.querySelector('related-careers')!.shadowRoot!;
      root.querySelectorAll<HTMLElement>("[part='tab']")[1]!.click();
      return new Promise<(string | null)[]>(resolve =>
        setTimeout(() => resolve([...root.querySelectorAll("[part='tab']")].map(tab => tab.ariaSelected))),
      );
    });
    assert.equal(tabs[1], 'true');
    await page.close();
  });

  it('has its answer in the end, where that was still to come when the reader left', async () => {
    delay = 1000;
    const page = await visit();
    await until(() => documentsAsked().length === names.length, 'every document is asked for');
    await leaveAndComeBack(page);

    await allLoaded(page);
    assert.deepEqual(await kept(page), { persisted: true, reasons: null });
    assert.equal(documentsAsked().length, names.length);
    await page.close();
  });

  const documentsAsked = () => asked.filter(path => path.includes('/careers/'));

  async function visit() {
    asked.length = 0;
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      addEventListener('pageshow', event => Object.assign(window, { persisted: event.persisted }));
    });
    await page.goto(`${origin}/page`);
    return page;
  }

  async function leaveAndComeBack(page: Page) {
    await page.goto(`${origin}/other`);
    await page.goBack();
  }

  const allLoaded = (page: Page) =>
    page.waitForFunction(
      (all: string[]) => all.every(name => document.querySelector(name)?.matches(':state(loaded)')),
      { timeout: 30_000, polling: 100 },
      names,
    );

  /** Whether the page was kept as it was, and what kept it from that. */
  const kept = (page: Page) =>
    page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation') as (PerformanceEntry & {
        notRestoredReasons?: unknown;
      })[];
      const { persisted } = window as unknown as { persisted: boolean };
      return { persisted, reasons: entry?.notRestoredReasons ?? null };
    });

  async function serve() {
    const server = createServer((request, response) => {
      const path = request.url ?? '/';
      asked.push(path);
      void answer(path).then(
        ({ body, type }) => response.writeHead(200, { 'content-type': type }).end(body),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => {
      server.closeAllConnections();
      server.close();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async function answer(path: string) {
    const icon = '<!doctype html><link rel="icon" href="data:,">';
    if (path === '/other') return { body: `${icon}<title>Another page</title>`, type: 'text/html' };
    if (path === '/page') {
      const widgets = names.map(
        name =>
          `<${name} career="healthcare-social-workers" endpoint="/test/fixtures/dataset/" loading="eager"></${name}>`,
      );
      const body = `${icon}<title>A page</title><script type="module" src="/dist/cdn/all.js"></script>${widgets.join('')}`;
      return { body, type: 'text/html' };
    }
    if (path.endsWith('.json')) await sleep(delay);
    return { body: await readFile(`.${path}`), type: types[path.split('.').at(-1)!] ?? 'text/plain' };
  }
});
