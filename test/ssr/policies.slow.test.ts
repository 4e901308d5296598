import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { styleHashes, type RenderOptions, type WidgetTag } from '../../src/entries/node/ssr.js';
import { browserArgs, findBrowser } from '../../tools/find-browser.mjs';
import { cases } from './cases.js';
import { Site } from './site.js';
import { watching } from './watching.js';

const contents = cases.filter(({ title }) => title === 'content');
const tags = contents.map(({ widget }) => widget);

/** How a page may allow our styles; `isStyled` is false where it does not. */
const ways: {
  title: string;
  policy: string;
  styles: (tag: WidgetTag) => NonNullable<RenderOptions['styles']>;
  isStyled: boolean;
}[] = [
  { title: 'inline styles', policy: "style-src 'self'", styles: () => 'inline', isStyled: false },
  {
    title: 'a link',
    policy: "style-src 'self'",
    styles: tag => ({ href: `/dist/cdn/${tag}.css` }),
    isStyled: true,
  },
  {
    title: 'a nonce',
    policy: "style-src 'nonce-R4nd0m'",
    styles: () => ({ nonce: 'R4nd0m' }),
    isStyled: true,
  },
  {
    title: 'hashes',
    policy: `style-src ${styleHashes(...tags).join(' ')}`,
    styles: () => 'inline',
    isStyled: true,
  },
];

describe('a page that a server wrote under a policy', () => {
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

  for (const { title, policy, styles, isStyled } of ways) {
    it(`is ${isStyled ? '' : 'not '}styled by ${title} before a script runs, and is in the end`, async () => {
      const written = await Promise.all(contents.map(one => site.write(one, { styles: styles(one.widget) })));
      const headers = {
        'content-security-policy': `default-src 'none'; script-src 'self'; img-src data:; ${policy}`,
      };
      const address = site.add(written.join(''), {}, headers);
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', message => said.push(message.text()));
      await page.goto(address, { waitUntil: 'load' });
      for (const tag of tags) assert.equal((await page.$eval(tag, boldness)) === '650', isStyled, tag);
      const watch = await watching(page);
      await watch.evaluate(watch => watch.start());
      await watch.evaluate(watch => watch.bring('/dist/cdn/all.js'));
      const told = await watch.evaluate(watch => watch.told());
      assert.deepEqual(
        told.widgets.map(({ state, isSame }) => ({ state, isSame })),
        tags.map(() => ({ state: 'loaded', isSame: true })),
      );
      for (const tag of tags) assert.equal(await page.$eval(tag, boldness), '650', tag);
      if (isStyled) assert.deepEqual(said, []);
      await page.close();
    });
  }
});

const boldness = (element: Element) =>
  getComputedStyle(element.shadowRoot!.querySelector('[part=heading]')!).fontWeight;
