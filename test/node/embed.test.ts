import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../tools/find-browser.mjs';

// What a publisher pastes into a page of their own, with the built files on somebody else's server.
const widgets = `
  <related-careers career="healthcare-social-workers" loading="eager"></related-careers>
  <popular-schools career="healthcare-social-workers" loading="eager"></popular-schools>
  <wage-summary career="healthcare-social-workers" loading="eager"></wage-summary>`;

describe('on a page of another origin', () => {
  const hashes = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as Record<string, string>;
  const closing: (() => unknown)[] = [];
  let browser: Browser;
  let cdn: string;

  before(async () => {
    const { path, env } = await findBrowser();
    browser = await launch({ executablePath: path, env: { ...process.env, ...env }, args: browserArgs });
    closing.push(() => browser.close());
    cdn = await serve(url => readFile(`.${url}`), { 'access-control-allow-origin': '*' });
  });

  after(() => Promise.all(closing.map(close => close())));

  it('one script tag and three widgets are enough', async () => {
    const { text, messages } = await visit(script('all.js'));

    assert.match(text['related-careers'] ?? '', /Social Workers/);
    assert.match(text['popular-schools'] ?? '', /University/);
    assert.match(text['wage-summary'] ?? '', /\$\d/);
    assert.deepEqual(messages, []);
  });

  it('a script for each widget does as well', async () => {
    const { text, messages } = await visit(
      ['related-careers.js', 'popular-schools.js', 'wage-summary.js'].map(script).join(''),
    );

    assert.match(text['related-careers'] ?? '', /Social Workers/);
    assert.match(text['popular-schools'] ?? '', /University/);
    assert.match(text['wage-summary'] ?? '', /\$\d/);
    assert.deepEqual(messages, []);
  });

  function script(file: string) {
    return `<script type="module" src="${cdn}/dist/cdn/${file}" integrity="${hashes[file]}" crossorigin></script>`;
  }

  /** Opens a page with the widgets, and returns what each shows and what the console says. */
  async function visit(scripts: string) {
    const endpoint = `${cdn}/test/fixtures/dataset/`;
    const markup = `<!doctype html><title>A page</title><link rel="icon" href="data:,">
      <meta name="career-widgets-endpoint" content="${endpoint}">${scripts}${widgets}`;
    const host = await serve(() => Promise.resolve(Buffer.from(markup)), {});
    const page = await browser.newPage();
    const messages: string[] = [];
    page.on('console', message => messages.push(message.text()));
    page.on('pageerror', error => messages.push(String(error)));
    await page.goto(host, { waitUntil: 'networkidle0' });
    const text = await page.evaluate(() =>
      Object.fromEntries(
        [...document.body.children].map(element => [element.localName, element.shadowRoot?.textContent]),
      ),
    );
    return { text, messages };
  }

  async function serve(answer: (path: string) => Promise<Buffer>, headers: Record<string, string>) {
    const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };
    const server = createServer((request, response) => {
      const path = request.url ?? '/';
      const type = types[path.split('.').at(-1) ?? ''] ?? 'text/html';
      answer(path).then(
        body => response.writeHead(200, { 'content-type': type, ...headers }).end(body),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => server.close());
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
});
