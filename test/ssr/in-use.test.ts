import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { renderInside } from '../../src/entries/node/ssr.js';
import { browserArgs, findBrowser } from '../../tools/find-browser.mjs';
import { Site } from './site.js';

const all = '/dist/cdn/all.js';
const documentOf = (name: string) =>
  JSON.parse(readFileSync(`test/fixtures/dataset/careers/actors/${name}.json`, 'utf8')) as Record<
    string,
    object[]
  >;

describe('a reader who is at what a server wrote, while the widget takes over', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  before(async () => {
    site = await Site.open();
    const { path, env } = await findBrowser();
    browser = await launch({ executablePath: path, env: { ...process.env, ...env }, args: browserArgs });
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
  });

  it('sees each picture all the time, which is requested once', async () => {
    const schools = documentOf('schools');
    const logo = { src: '/demo/icon.svg', alt: '', width: 40, height: 40 };
    const withLogos = { ...schools, schools: schools['schools']!.map(school => ({ ...school, logo })) };
    const inside = await renderInside('popular-schools', withLogos, { page: { url: site.origin } });
    await page.goto(site.add(`<popular-schools career="actors">${inside}</popular-schools>`), {
      waitUntil: 'networkidle0',
    });
    const pictures = () =>
      page.$eval('popular-schools', ({ shadowRoot }) =>
        [...shadowRoot!.querySelectorAll('img')].map(
          ({ complete, naturalWidth }) => complete && naturalWidth > 0,
        ),
      );
    // One that is far from view is not there yet, but it has the address of those that are.
    assert.ok((await pictures())[0]);
    site.asked = [];
    const isThere = await page.evaluate(async entry => {
      const root = document.querySelector('popular-schools')!.shadowRoot!;
      const written = root.querySelector('img')!;
      const isThere: boolean[] = [];
      void import(entry);
      for (let since = 0; since < 20; since += written.isConnected ? 0 : 1) {
        const { complete, naturalWidth } = root.querySelector('img')!;
        isThere.push(complete && naturalWidth > 0);
        await new Promise(resolve => requestAnimationFrame(resolve));
      }
      return isThere;
    }, all);
    assert.ok(isThere.every(Boolean));
    assert.ok((await pictures())[0]);
    assert.deepEqual(
      site.asked.filter(path => path.endsWith('.svg')),
      [],
    );
  });

  it('follows the link that they were about to click', async () => {
    await open('related-careers', documentOf('related'), { 'link-template': '#{key}' });
    const link = (await page.$('related-careers >>> [part=link]'))!;
    const { x, y, width, height } = (await link.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.evaluate(async entry => {
      await import(entry);
      await new Promise(resolve => setTimeout(resolve, 300));
    }, all);
    await page.mouse.up();
    assert.notEqual(await page.evaluate(() => location.hash), '');
    await page.waitForSelector('related-careers:state(loaded)');
    assert.equal(await link.evaluate(link => link.isConnected), false);
  });

  it('stays where they are in a long list, of which what is far from view has no layout', async () => {
    const related = documentOf('related');
    const [list] = related['lists'] as { careers: object[] }[];
    const careers = Array.from({ length: 60 }, (_, index) => list!.careers[index % list!.careers.length]!);
    await page.setViewport({ width: 400, height: 700 });
    await open('related-careers', { ...related, lists: [{ ...list, careers }] }, { limit: '60' });
    const cards = () => page.$$('related-careers >>> [part=card]');
    // As a reader does who reads: each card has been seen, and has its height.
    for (const card of (await cards()).slice(0, 40)) await card.evaluate(card => card.scrollIntoView());
    const places = await page.evaluate(async entry => {
      const root = document.querySelector('related-careers')!.shadowRoot!;
      const written = root.querySelector('[part=card]')!;
      const places: number[] = [];
      void import(entry);
      for (let since = 0; since < 20; since += written.isConnected ? 0 : 1) {
        places.push(root.querySelectorAll('[part=card]')[39]!.getBoundingClientRect().top);
        await new Promise(resolve => requestAnimationFrame(resolve));
      }
      return places;
    }, all);
    const [before, ...later] = places;
    assert.deepEqual(
      later.filter(place => Math.abs(place - before!) >= 1),
      [],
    );
  });

  async function open(
    widget: 'related-careers',
    document: object,
    attributes: Record<string, string>,
  ): Promise<void> {
    const inside = await renderInside(widget, document, { attributes, page: { url: site.origin } });
    const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
    await page.goto(site.add(`<${widget} career="actors" ${written.join(' ')}>${inside}</${widget}>`));
  }
});
