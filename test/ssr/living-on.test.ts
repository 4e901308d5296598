import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../tools/find-browser.mjs';
import { cases } from './cases.js';
import { Site } from './site.js';

interface Widget extends HTMLElement {
  settled(): Promise<void>;
  reload(): Promise<void>;
}

describe('a widget that has taken over', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  let words: string;

  before(async () => {
    site = await Site.open();
    const { path, env } = await findBrowser();
    browser = await launch({ executablePath: path, env: { ...process.env, ...env }, args: browserArgs });
    const contents = cases.filter(({ title }) => title === 'content');
    const written = contents.map(one =>
      site.write({ ...one, attributes: { career: 'actors', limit: '3', loading: 'eager' } }),
    );
    words = (await Promise.all(written)).join('');
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
    await page.goto(site.add(words));
    await page.evaluate(async entry => {
      Object.assign(window, { heard: [] });
      for (const type of ['cw-load', 'cw-tab', 'cw-toggle'])
        addEventListener(type, ({ target }) =>
          (window as unknown as Heard).heard.push(`${(target as Element).localName} ${type}`),
        );
      await import(entry);
      for (const tag of ['related-careers', 'popular-schools', 'wage-summary'])
        await document.querySelector<Widget>(tag)!.settled();
    }, '/dist/cdn/all.js');
    site.asked = [];
  });

  it('says that its content is on screen', async () => {
    const heard = await page.evaluate(() => (window as unknown as Heard).heard);
    assert.deepEqual(heard.sort(), [
      'popular-schools cw-load',
      'related-careers cw-load',
      'wage-summary cw-load',
    ]);
  });

  it('changes tabs', async () => {
    const hidden = await page.$eval('related-careers', async element => {
      element.shadowRoot!.querySelector<HTMLElement>('#tab-1')!.click();
      await (element as unknown as Widget).settled();
      return [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=panel]')].map(
        ({ hidden }) => hidden,
      );
    });
    assert.deepEqual(hidden, [true, false, true]);
    const heard = await page.evaluate(() => (window as unknown as Heard).heard);
    assert.ok(heard.includes('related-careers cw-tab'));
  });

  it('closes a branch, and shows more', async () => {
    const [isOpen, before, after] = await page.$eval('popular-schools', async element => {
      const root = element.shadowRoot!;
      const toggle = root.querySelector<HTMLElement>('[part=toggle][aria-expanded=true]')!;
      const count = root.querySelectorAll('[part=school]').length;
      toggle.click();
      root.querySelector<HTMLElement>('[part=more]')!.click();
      await (element as unknown as Widget).settled();
      return [
        toggle.getAttribute('aria-expanded'),
        count,
        root.querySelectorAll('[part=school]').length,
      ] as const;
    });
    assert.deepEqual([isOpen, before, after], ['false', 3, 6]);
  });

  it('asks for another career', async () => {
    const heading = await page.$eval('wage-summary', async element => {
      element.setAttribute('career', 'registered-nurses');
      await (element as unknown as Widget).settled();
      return element.shadowRoot!.querySelector('[part=heading]')!.textContent;
    });
    assert.match(heading, /Registered Nurses/);
    assert.deepEqual(site.asked, ['/test/fixtures/dataset/careers/registered-nurses/wages.json']);
  });

  it('asks anew when it is to', async () => {
    await page.$eval('related-careers', element => (element as unknown as Widget).reload());
    assert.deepEqual(site.asked, ['/test/fixtures/dataset/careers/actors/related.json']);
  });

  it('asks nothing for what changes how it looks', async () => {
    const rows = await page.$eval('wage-summary', async element => {
      element.setAttribute('limit', '2');
      element.setAttribute('measure', 'median');
      await (element as unknown as Widget).settled();
      return element.shadowRoot!.querySelectorAll('[part=row]').length;
    });
    assert.equal(rows, 2);
    assert.deepEqual(site.asked, []);
  });
});

interface Heard {
  heard: string[];
}
