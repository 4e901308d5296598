import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { PastedPage } from '../support/pasted-page.js';
import { some } from '../support/some.js';

const json = await readFile('test/fixtures/dataset/careers/actors/wages.json', 'utf8');
const { renderToString } = (await import(
  new URL('../../dist/entries/node/ssr.js', import.meta.url).href
)) as {
  renderToString: (widget: string, document: unknown, options: object) => Promise<string>;
};
const prerendered = await renderToString('wage-summary', JSON.parse(json), {
  attributes: { career: 'actors', endpoint: '/careers-data/', loading: 'eager' },
});
const rows = prerendered.split('part="row"').length - 1;
const inline = (tag: string) => `<${tag}><script type="application/json">${json}</script></${tag}>`;

// A script that is `async`, and in the cache, runs while the rest of the page is still on its way.
describe('a page that comes bit by bit, after its script', () => {
  let site: PastedPage;

  before(async () => (site = await PastedPage.open()));
  after(() => site.close());

  for (const file of ['all.js', 'loader.js']) {
    for (const place of some(['shadowrootmode', '</style>', '"wages":', '</wage-summary>'])) {
      it(`${file}: takes over what a server wrote, cut at ${place}`, async () => {
        const page = await opened(file, prerendered, place);
        const shown = await page.$eval('wage-summary', ({ shadowRoot }) =>
          ['base', 'heading', 'row'].map(part => shadowRoot!.querySelectorAll(`[part=${part}]`).length),
        );
        assert.deepEqual(shown, [1, 1, rows], 'all of it, once');
        assert.deepEqual(dataAsked(), []);
        await page.close();
      });
    }

    for (const place of some(['"wages":', '<script', '</script'])) {
      it(`${file}: waits for the document inside a tag, cut at ${place}`, async () => {
        const page = await opened(file, inline('wage-summary'), place);
        assert.deepEqual(dataAsked(), []);
        assert.deepEqual(await page.evaluate('told'), ['cw-load']);
        await page.close();
      });
    }
  }

  for (const place of some(['"wages":', '<p>two', '</div'])) {
    it(`loader.js: takes all that is in a div, cut at ${place}`, async () => {
      const within = `<p>one</p><p>two</p><script type="application/json">${json}</script>`;
      const page = await opened('loader.js', `<div data-career-widget="wage-summary">${within}</div>`, place);
      const children = await page.$$eval('[data-career-widget] > *', all =>
        all.map(({ localName }) => localName),
      );
      assert.deepEqual(children, ['wage-summary']);
      assert.deepEqual(dataAsked(), []);
      await page.close();
    });
  }

  const dataAsked = () => site.asked.filter(url => url.startsWith('/careers-data/'));

  /** Opens a page whose second part comes only once the script has run, and waits for its content. */
  async function opened(file: string, markup: string, place: string) {
    const at = markup.indexOf(place);
    assert.ok(at > 0);
    const head = `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">
      <script>
        const told = [];
        for (const name of ['cw-load', 'cw-error', 'cw-empty']) document.addEventListener(name, () => told.push(name));
      </script>
      <script type="module" async src="/career-widgets/${file}"></script><p>${'Words. '.repeat(200)}</p>`;
    site.answer = async response => {
      response.write(head + markup.slice(0, at));
      await sleep(500);
      response.end(markup.slice(at));
    };
    site.asked = [];
    const opened = await site.browser.newPage();
    await opened.goto(site.address);
    await opened.waitForSelector('wage-summary:state(loaded)');
    return opened;
  }
});
