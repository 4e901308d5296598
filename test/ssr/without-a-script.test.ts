import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import type { Tag } from '../../src/widgets/registry.js';
import { browserArgs, findBrowser } from '../../tools/find-browser.mjs';
import { Site } from './site.js';
import { isThorough } from '../support/some.js';

const career = 'test/fixtures/dataset/careers/healthcare-social-workers';
const article: { title: string; widget: Tag; document: string; attributes?: Record<string, string> }[] = [
  {
    title: 'careers',
    widget: 'related-careers',
    document: `${career}/related.json`,
    attributes: { 'link-template': '/{key}' },
  },
  { title: 'schools', widget: 'popular-schools', document: `${career}/schools.json` },
  { title: 'wages', widget: 'wage-summary', document: `${career}/wages.json`, attributes: { range: '' } },
];

const firefox = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

describe('without a script', () => {
  let site: Site;
  let address: string;
  let forced: string;
  before(async () => {
    site = await Site.open();
    const written = await Promise.all(article.map(one => site.write(one)));
    const script = '<script>document.querySelector("h1").textContent = "A script has run"</script>';
    const body = `<main><h1>An article</h1>${written.join('')}${script}</main>`;
    address = site.add(body);
    forced = site.add(body.replaceAll('(scripting:none)', '(scripting:enabled)'));
  });
  after(() => site?.close());

  for (const [name, open] of Object.entries({ Chromium: openChromium, Firefox: openFirefox })) {
    if (name === 'Firefox' && !isThorough) continue;
    const skip = name === 'Firefox' && !existsSync(firefox) ? 'no Firefox; Debian: firefox-esr' : false;
    describe(`in ${name}`, { skip }, () => {
      let browser: Browser;
      let page: Page;
      before(async () => {
        browser = await open();
        page = await browser.newPage();
        if (name === 'Chromium') await page.setJavaScriptEnabled(false);
        await page.goto(address);
      });
      after(() => browser?.close());

      it('no script runs', async () => {
        assert.equal(await page.$eval('h1', heading => heading.textContent), 'An article');
      });

      it('all lists stand one below another with their headings, and no tab is there', async () => {
        const { tabs, headings, tops, links } = await page.$eval('related-careers', ({ shadowRoot }) => {
          const [tabs, headings, panels, links] = [
            '[role=tab]',
            '[part=panel-heading]',
            '[part=panel]',
            'a[part=link]',
          ].map(selector =>
            [...shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(node => node.checkVisibility()),
          ) as [HTMLElement[], HTMLElement[], HTMLElement[], HTMLElement[]];
          return {
            tabs: tabs.length,
            headings: headings.map(node => node.textContent),
            tops: panels.map(node => node.getBoundingClientRect().top),
            links: links.length,
          };
        });
        assert.equal(tabs, 0);
        assert.deepEqual(headings, ['Related', 'Recently updated', 'Popular']);
        assert.deepEqual(
          tops,
          [...new Set(tops)].sort((one, other) => one - other),
        );
        assert.equal(links, 18);
      });

      it('every area of study is seen, and no button but those that name one', async () => {
        const seen = await page.$eval('popular-schools', ({ shadowRoot }) =>
          ['[part=area]', 'button:not([part=toggle])'].map(
            selector =>
              [...shadowRoot!.querySelectorAll(selector)].filter(node => node.checkVisibility()).length,
          ),
        );
        const areas = await page.$eval(
          'popular-schools',
          ({ shadowRoot }) => shadowRoot!.querySelectorAll('[part=area]').length,
        );
        assert.ok(areas > 0);
        assert.deepEqual(seen, [areas, 0]);
      });

      it('all of it is styled', async () => {
        for (const { widget } of article) {
          const style = await page.$eval(widget, element => {
            const heading = element.shadowRoot!.querySelector('[part=heading]')!;
            return [getComputedStyle(heading).fontWeight, getComputedStyle(element).display];
          });
          assert.deepEqual(style, ['650', 'block']);
        }
      });
    });
  }

  // What axe does takes a script, so it looks at the same rules in a page that has one.
  it('axe finds nothing', async () => {
    const browser = await openChromium();
    const page = await browser.newPage();
    await page.goto(forced);
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as Axe).axe.run('main');
      return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join()}`);
    });
    const tabs = await page.$eval('related-careers', ({ shadowRoot }) =>
      shadowRoot!.querySelector('[role=tab]')!.checkVisibility(),
    );
    await browser.close();
    assert.equal(tabs, false);
    assert.deepEqual(found, []);
  });
});

async function openChromium() {
  const { path, env } = await findBrowser();
  return launch({ executablePath: path, env: { ...process.env, ...env }, args: browserArgs });
}

function openFirefox() {
  return launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: true,
    extraPrefsFirefox: { 'javascript.enabled': false },
  });
}

interface Axe {
  axe: { run(context: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}
