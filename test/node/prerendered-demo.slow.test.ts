import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../tools/find-browser.mjs';
import { serveDemo } from '../../tools/serve-demo.mjs';

const modules = 'related-careers, popular-schools, wage-summary';
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

describe("the demo's article, prerendered", () => {
  let browser: Browser;
  let demo: Awaited<ReturnType<typeof serveDemo>>;

  before(async () => {
    const { path, env } = await findBrowser();
    browser = await launch({ executablePath: path, env: { ...process.env, ...env }, args: browserArgs });
    demo = await serveDemo({ watch: false });
  });

  after(async () => {
    await browser.close();
    await demo.stop();
  });

  it('shows all of its widgets with scripts off, styled, with every list under its heading', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${demo.address}demo/prerendered.html`, { timeout: 120_000 });
    // A button does nothing without a script, so it is not shown.
    const shown = await page.$$eval(`:is(${modules}):not([display=button])`, all =>
      all.map(({ localName, shadowRoot }) => ({
        localName,
        text: (shadowRoot?.querySelector<HTMLElement>('[part=base], [part=jump]')?.innerText ?? '').length,
        headings: [...(shadowRoot?.querySelectorAll<HTMLElement>('[part=panel-heading]') ?? [])].filter(
          heading => heading.checkVisibility(),
        ).length,
        tabs: shadowRoot?.querySelector('[part=tabs]')?.checkVisibility() ?? false,
        isSeen: shadowRoot?.firstElementChild?.nextElementSibling?.checkVisibility() ?? false,
        isStyled: shadowRoot?.querySelector('style') !== null,
      })),
    );
    assert.equal(shown.length, 6);
    for (const { localName, text, tabs, isSeen, isStyled } of shown) {
      assert.ok(isSeen && text > 10, localName);
      assert.equal(isStyled, true);
      assert.equal(tabs, false);
    }
    assert.equal(shown.find(({ localName }) => localName === 'related-careers')!.headings, 3);
    assert.equal(await page.$eval('html', html => html.scrollWidth > html.clientWidth), false);
    await page.close();
  });

  // Where scripts are off, axe cannot wait. On paper all lists are shown under their headings too.
  for (const media of ['screen', 'print']) {
    it(`holds nothing that axe finds, without its script (${media})`, async () => {
      const page = await browser.newPage();
      await page.emulateMediaType(media);
      await page.goto(`${demo.address}demo/prerendered.html?script=off`, { timeout: 120_000 });
      assert.deepEqual(await faultsOf(page), []);
      await page.close();
    });
  }

  it('asks for no document and moves nothing with its script on, and has a switch to be without', async () => {
    const page = await browser.newPage();
    const documents: string[] = [];
    page.on('request', request => {
      if (/\/dataset\//.test(request.url())) documents.push(request.url());
    });
    await page.goto(`${demo.address}demo/prerendered.html`, { waitUntil: 'networkidle0', timeout: 120_000 });
    await page.waitForFunction(
      (tags: string) =>
        [...document.querySelectorAll(tags)].every(module => module.matches(':state(loaded)')),
      { timeout: 60_000 },
      modules,
    );
    assert.deepEqual(documents, []);
    const tab = await page.$('related-careers >>> [role=tab]:nth-of-type(2)');
    await tab!.click();
    assert.equal(await tab!.evaluate(button => button.getAttribute('aria-selected')), 'true');
    await Promise.all([
      page.waitForNavigation({ timeout: 120_000 }),
      page.click('a[href="prerendered.html?script=off"]'),
    ]);
    assert.equal(await page.$$eval('script[src]', all => all.length), 0);
    assert.equal(await page.$$eval(modules, all => all.filter(module => module.shadowRoot).length), 7);
    await page.close();
  });
});

/** What axe finds, as rules and places. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (
      window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
      }
    ).axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id} ${JSON.stringify(target)}`),
    );
  });
}
