import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { launch, type Browser, type Frame } from 'puppeteer-core';
import '../../src/entries/popular-schools.js';
import { browserArgs, findBrowser } from '../../tools/find-browser.mjs';

const paid = JSON.parse(readFileSync('demo/examples/paid-schools.json', 'utf8')) as unknown;

describe('a school whose place is paid for', () => {
  const closing: (() => unknown)[] = [];
  let browser: Browser;
  let site: string;

  before(async () => {
    const { path, env } = await findBrowser();
    browser = await launch({ executablePath: path, env: { ...process.env, ...env }, args: browserArgs });
    closing.push(() => browser.close());
    const types: Record<string, string> = {
      js: 'text/javascript',
      json: 'application/json',
      css: 'text/css',
    };
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url!, 'http://any');
      readFile(`.${pathname}`).then(
        body =>
          response.setHeader('content-type', types[pathname.split('.').at(-1)!] ?? 'text/html').end(body),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    closing.push(
      () => server.close(),
      () => server.closeAllConnections(),
    );
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => Promise.all(closing.map(close => close())));

  for (const display of ['list', 'compact']) {
    it(`is labeled in the frame (${display})`, async () => {
      const page = await browser.newPage();
      // Waiting for a function compiles one, which the frame's policy forbids.
      await page.setBypassCSP(true);
      await page.goto(
        `${site}/dist/cdn/embed.html?widget=popular-schools&loading=eager&src=${site}/demo/examples/paid-schools.json&display=${display}&theme=bold`,
      );
      await page.waitForFunction(
        () => document.querySelector('popular-schools')?.shadowRoot?.querySelector('[part=link]'),
        { polling: 100 },
      );
      await isLabeled(page.mainFrame());
      await page.close();
    });

    it(`is labeled in HTML from a server, without a script (${display})`, async () => {
      const markup = await collectResult(
        render(html`<popular-schools display=${display} .data=${paid}></popular-schools>`),
      );
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(`<!doctype html>${markup}`)}`);
      await isLabeled(page.mainFrame());
      await page.close();
    });
  }
});

/** The first two schools of the example are paid for, and the third is not. */
async function isLabeled(frame: Frame) {
  const cards = await frame.$eval('popular-schools', element =>
    [...element.shadowRoot!.querySelectorAll('[part=school]')].map(card => {
      const [label] = card.querySelectorAll<HTMLElement>('.paid-placement');
      const link = card.querySelector<HTMLAnchorElement>('a[part=link]')!;
      const isSeen = label?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const isAhead = label && label.getBoundingClientRect().bottom <= link.getBoundingClientRect().bottom;
      return [
        label?.textContent ?? undefined,
        isSeen,
        isAhead,
        link.rel,
        link.getAttribute('aria-labelledby'),
      ];
    }),
  );
  assert.ok(!cards[2]![0]);
  for (const [index, card] of cards.slice(0, 2).entries()) {
    const id = `featured-${index + 1}`;
    assert.deepEqual(card, ['Ad', true, true, 'sponsored nofollow noopener', `${id}-paid ${id}-name`]);
  }
}
