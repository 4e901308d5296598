import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../tools/find-browser.mjs';
import { cases } from './cases.js';
import { Site } from './site.js';
import { watching } from './watching.js';
import { some } from '../support/some.js';

type Told = ReturnType<(typeof import('./watch.js'))['told']>;

let site: Site;
let browser: Browser;
before(async () => {
  site = await Site.open();
  const { path, env } = await findBrowser();
  browser = await launch({ executablePath: path, env: { ...process.env, ...env }, args: browserArgs });
});
after(async () => {
  await browser?.close();
  site?.close();
});

const languages = [...new Set(cases.map(({ page }) => page?.lang ?? 'en'))];

for (const entry of some(['/dist/cdn/loader.js', '/dist/cdn/all.js', '/npm.js'])) {
  for (const lang of languages) {
    const here = cases.filter(({ page }) => (page?.lang ?? 'en') === lang);
    describe(`what a server wrote (${lang}), taken over by ${entry}`, () => {
      let page: Page;
      let told: Told;
      const said: string[] = [];

      before(async () => {
        const written = here.map(async one => {
          const beside = one.beside ? await site.write(one.beside) : '';
          return `<section>${await site.write(one)}${beside}</section>`;
        });
        page = await browser.newPage();
        // Layout shifts count in the view alone.
        await page.setViewport({ width: 2400, height: 9000 });
        page.on('console', message => said.push(message.text()));
        page.on('pageerror', error => said.push(String(error)));
        const { dir } = here[0]!.page ?? {};
        await page.goto(
          site.add(columns + (await Promise.all(written)).join(''), { lang, ...(dir && { dir }) }),
          {
            waitUntil: 'networkidle0',
          },
        );
        await page.keyboard.press('Tab');
        const watch = await watching(page);
        await watch.evaluate(watch => watch.start());
        site.asked = [];
        await watch.evaluate((watch, path) => watch.bring(path), entry);
        told = await watch.evaluate(watch => watch.told());
      });
      after(() => page?.close());

      const count = (index: number) => here.slice(0, index).filter(({ beside }) => beside).length + index;
      for (const [index, { widget, title, beside }] of here.entries()) {
        it(`${widget}: ${title}`, () => {
          for (const one of told.widgets.slice(count(index), count(index) + (beside ? 2 : 1))) {
            assert.match(one.state!, /loaded|empty/);
            assert.ok(one.isSame, 'it holds what was there, word for word');
            assert.ok(one.looksSame, 'each element is where it was, and looks as it did');
            assert.equal(one.sights.length, 1, `no frame shows it otherwise: ${one.sights.join('; ')}`);
          }
        });
      }

      it('nothing moves, and focus stays, of which the page hears nothing', () => {
        assert.equal(told.moved, 0);
        assert.ok(told.focusStays);
        assert.deepEqual(told.heard, []);
      });

      it('nothing is asked for but code, and nothing is said', () => {
        assert.deepEqual(
          site.asked.filter(path => !path.endsWith('.js')),
          [],
        );
        assert.deepEqual(
          said.filter(text => !text.startsWith('Lit is in dev mode')),
          [],
        );
      });
    });
  }
}

const columns =
  '<style>body { margin: 10px; columns: 4; column-gap: 20px } section { break-inside: avoid }</style>';
