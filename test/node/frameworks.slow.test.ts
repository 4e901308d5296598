import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../tools/find-browser.mjs';
import { serveDemo } from '../../tools/serve-demo.mjs';

const widgets = 'related-careers, popular-schools, wage-summary';
const workers = documentsOf('healthcare-social-workers');
const nurses = documentsOf('registered-nurses');

describe('the example pages', () => {
  let browser: Browser;
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  let page: Page;
  let messages: string[];
  let requests: string[];

  before(async () => {
    const { path, env } = await findBrowser();
    browser = await launch({ executablePath: path, env: { ...process.env, ...env }, args: browserArgs });
    demo = await serveDemo({ watch: false });
  });

  after(async () => {
    await browser.close();
    await demo.stop();
  });

  beforeEach(async () => {
    messages = [];
    requests = [];
    page = await browser.newPage();
    // High enough for all three: they load when they come near the viewport.
    await page.setViewport({ width: 1280, height: 3000 });
    page.on('console', message => messages.push(message.text()));
    page.on('pageerror', error => messages.push(String(error)));
    page.on('requestfailed', request => messages.push(`${request.url()} failed`));
    page.on('request', request => {
      const [, path] = /\/careers\/(.*)\.json$/.exec(request.url()) ?? [];
      if (path) requests.push(path);
    });
  });

  afterEach(async () => {
    await page.close();
    assert.deepEqual(messages, []);
  });

  const open = async (name: string) => {
    await page.goto(`${demo.address}demo/frameworks/${name}.html`);
    await shows('Healthcare Social Workers');
    assert.deepEqual(requests.splice(0).sort(), workers);
  };

  /** Waits until exactly three widgets have loaded, all about one career. */
  const shows = (title: string) =>
    page.waitForFunction(
      (selector, words) => {
        const all = [...document.querySelectorAll(selector)];
        const loaded = all.filter(
          widget => widget.matches(':state(loaded)') && widget.shadowRoot?.textContent.includes(words),
        );
        return all.length === 3 && loaded.length === 3;
      },
      { polling: 100 },
      widgets,
      title,
    );

  for (const name of ['react', 'react-18', 'preact', 'vue', 'svelte', 'solid', 'lit', 'plain']) {
    it(`${name} changes the career by its own state, and routes a card's link`, async () => {
      await open(name);
      await page.select('select', 'registered-nurses');
      await shows('Registered Nurses');
      assert.deepEqual(requests.splice(0).sort(), nurses);

      await page.select('select', 'healthcare-social-workers');
      await shows('Healthcare Social Workers');
      assert.deepEqual(requests, []);

      const { href, title } = await page.$eval('related-careers', widget => {
        const link = widget.shadowRoot!.querySelector<HTMLAnchorElement>('a[part=link]')!;
        link.click();
        return { href: link.search, title: link.textContent.trim() };
      });
      await page.waitForFunction(
        words => document.querySelector('related-careers')?.shadowRoot?.textContent.includes(`to ${words}`),
        { polling: 100 },
        title,
      );
      const key = new URLSearchParams(href).get('career');
      assert.equal(await page.$eval('wage-summary', widget => widget.career), key);
      assert.ok(page.url().endsWith(`${name}.html`), page.url());
    });
  }

  it('wordpress bears what an editor makes of the tags, and takes a div where they are stripped', async () => {
    // The code comes when the widget is near, which six of them are only on a long screen.
    await page.setViewport({ width: 1280, height: 9000 });
    await page.goto(`${demo.address}demo/frameworks/wordpress.html`);
    await page.waitForFunction(
      selector =>
        [...document.querySelectorAll(selector)].filter(el => el.matches(':state(loaded)')).length === 6,
      {},
      widgets,
    );
    assert.deepEqual(requests.splice(0).sort(), workers);
    const [shownByTags, shownByDivs] = await page.$$eval('.entry-content', posts =>
      posts.map(post =>
        [...post.querySelectorAll('related-careers, popular-schools, wage-summary')].map(widget => [
          widget.localName,
          widget.shadowRoot!.querySelector("[part='heading']")!.textContent.trim(),
          widget.shadowRoot!.querySelectorAll("[part='card'], [part='school'], tbody tr").length,
        ]),
      ),
    );
    assert.equal(shownByTags!.length, 3);
    assert.deepEqual(shownByDivs, shownByTags);
    assert.equal(await page.$$eval('[data-career-widget] > *', all => all.length), 3);
  });

  for (const name of ['turbo', 'htmx']) {
    it(`${name} swaps the page, and swaps it back, without a second request`, async () => {
      await open(name);
      await page.evaluate(() => Object.assign(window, { isSamePage: true }));
      await page.click(`main a[href='${name}-second.html']`);
      await shows('Registered Nurses');
      assert.deepEqual(requests.splice(0).sort(), nurses);

      await page.goBack();
      await shows('Healthcare Social Workers');
      await page.goForward();
      await shows('Registered Nurses');
      assert.deepEqual(requests, []);
      assert.equal(await page.evaluate('window.isSamePage'), true);
    });
  }
});

function documentsOf(career: string) {
  return ['related', 'schools', 'wages'].map(kind => `${career}/${kind}`);
}
