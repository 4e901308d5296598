import assert from 'node:assert/strict';
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Wages } from '../../src/contract/wages.js';
import { serveDemo } from '../../tools/serve-demo.mjs';
import { previewed, shownOn, Site } from './configurator-site.js';
import { isThorough } from '../support/some.js';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

describe('the configurator', () => {
  let site: Site;
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  before(async () => {
    site = await Site.open();
    demo = await serveDemo({ watch: false });
  });
  after(async () => {
    await site.close();
    await demo.stop();
  });

  it('takes a new user from the front page to nurses’ wages in Texas in five actions', async () => {
    const { origin } = new URL(demo.address);
    await site.browser
      .defaultBrowserContext()
      .overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
    const { page, faults } = await site.visit(`${demo.address}demo/`);
    await page.bringToFront();

    const link = await page.waitForSelector('.make a[href*=wage-summary]');
    await Promise.all([page.waitForNavigation(), link!.click()]); // 1
    await (await page.waitForSelector('#career'))!.click({ count: 3 }); // 2, and typing
    await page.keyboard.type('registered nurse');
    await page.keyboard.press('Enter'); // 3
    await page.select('#control-state', 'TX'); // 4
    await (await page.waitForSelector('.snippets .block .button'))!.click(); // 5
    await page.waitForSelector('.block [data-done=Copied]');
    const snippet = await page.evaluate(() => navigator.clipboard.readText());
    assert.deepEqual(faults, []);

    const folder = mkdtempSync(join(tmpdir(), 'configurator-'));
    const file = join(folder, 'bare.html');
    writeFileSync(file, snippet);
    const bare = await site.visit(pathToFileURL(file).href);
    const { text } = await shownOn(bare.page).catch((error: unknown) => {
      throw new Error(`${snippet}\n${bare.faults.join('\n')}`, { cause: error });
    });
    rmSync(folder, { recursive: true });
    const { wages } = JSON.parse(
      readFileSync('test/fixtures/dataset/careers/registered-nurses/wages/TX.json', 'utf8'),
    ) as Wages;
    const mean = (wages[0]!.annual!.mean as number).toLocaleString('en-US');
    assert.match(text, /Registered Nurses/);
    assert.match(text, /Texas/);
    assert.ok(text.includes(`$${mean}`), text);
    assert.deepEqual(bare.faults, []);
    await bare.page.close();
    await page.close();
  });

  it('does all of it by keyboard, and tells how many careers there are', async () => {
    const { page } = await site.configure('?widget=related-careers&career=actors');
    await page.bringToFront();
    const press = (...keys: Parameters<Page['keyboard']['press']>[0][]) =>
      keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
    await tabTo(page, '[name=widget]:checked');
    await press('ArrowDown');
    await tabTo(page, '#career');
    await page.keyboard.type('nurs');
    assert.match(await textOf(page, 'career-field [role=status]'), /^\d careers found$/);
    assert.equal(await page.$eval('#career', field => field.getAttribute('aria-expanded')), 'true');
    await press('ArrowDown', 'ArrowDown');
    const active = await page.$eval('#career', field => field.getAttribute('aria-activedescendant'));
    assert.equal(await page.$eval(`#${active}`, option => option.getAttribute('aria-selected')), 'true');
    await press('Escape');
    assert.equal(await page.$eval('#career', field => (field as HTMLInputElement).value), 'Actors');
    await page.keyboard.type('registered nurs');
    await press('Enter');
    await tabTo(page, '#control-state');
    await page.keyboard.type('Tex');
    await tabTo(page, '[role=slider]');
    await press('Home', 'ArrowRight');
    await tabTo(page, '[name=snippet]:checked');
    await press('ArrowDown');
    await tabTo(page, '.snippets .block .button');

    const { searchParams } = new URL(page.url());
    assert.deepEqual(Object.fromEntries(searchParams), {
      widget: 'wage-summary',
      career: 'registered-nurses',
      state: 'TX',
      'view.width': '250',
      'view.snippet': 'floating',
    });
    assert.match((await previewed(page)).text, /Texas/);
    await page.close();
  });

  it('keeps all of it in the address', async () => {
    const search =
      '?widget=popular-schools&career=electricians&display=compact&limit=3&theme=bold&--cw-accent=%238a1c2b' +
      '&view.page=blog&view.width=360&view.colors=dark&view.direction=rtl&view.language=es&view.snippet=vue';
    const { page, faults } = await site.configure(search);
    assert.equal(new URL(page.url()).search, search);
    const before = [await textOf(page, '.snippets'), await previewed(page)];
    await page.reload();
    await page.waitForSelector('.block code');
    assert.deepEqual([await textOf(page, '.snippets'), await previewed(page)], before);
    const frame = await (await page.$('preview-frame iframe'))!.contentFrame();
    assert.deepEqual(
      await frame.evaluate(() => [document.documentElement.lang, document.documentElement.dir, innerWidth]),
      ['es', 'rtl', 360],
    );
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('has a control for whatever the manifest has, without a change here', async () => {
    const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
      modules: { declarations: { tagName?: string; attributes: object[] }[] }[];
    };
    const wages = manifest.modules
      .flatMap(module => module.declarations)
      .find(({ tagName }) => tagName === 'wage-summary')!;
    wages.attributes.push(
      { name: 'new-words', type: { text: "'one' | 'two' | null" }, description: '', fieldName: 'newWords' },
      { name: 'new-flag', type: { text: 'boolean' }, description: '', fieldName: 'newFlag' },
      { name: 'new-number', type: { text: 'number | null' }, description: '', fieldName: 'newNumber' },
    );
    const page = await site.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', request =>
      request.url().endsWith('custom-elements.json')
        ? void request.respond({ contentType: 'application/json', body: JSON.stringify(manifest) })
        : void request.continue(),
    );
    await page.goto(site.configurator);
    await (await page.waitForSelector('[name=new-words][value=two]'))!.click();
    await page.click('#control-new-flag');
    await page.type('#control-new-number', '7');
    assert.match(await textOf(page, '.snippets'), /new-words="two"\s+new-flag\s+new-number="7"/);
    const attributes = manifest.modules
      .flatMap(module => module.declarations)
      .find(({ tagName }) => tagName === 'wage-summary')!.attributes as { name: string }[];
    for (const { name } of attributes.filter(({ name }) => !['career', 'endpoint', 'theme'].includes(name))) {
      assert.ok(await page.$(`[name=${name}], #control-${name}`), name);
    }
    await page.close();
  });

  for (const [state, sign] of Object.entries({
    loading: ':state(loading)',
    empty: ':state(empty)',
    failed: ':state(failed)',
    paid: '[part~=school]',
  })) {
    it(`shows the widget ${state}`, async () => {
      const { page } = await site.visit(`${site.configurator}?widget=popular-schools&career=actors`);
      await page.waitForSelector('#control-view-show');
      await page.select('#control-view-show', state);
      const frame = await (await page.waitForSelector('preview-frame iframe'))!.contentFrame();
      await frame.waitForFunction(
        (sign: string) => {
          const widget = document.querySelector('popular-schools');
          if (sign.startsWith(':')) return widget?.matches(sign);
          return /Paid|Sponsored|Ad\b/i.test(widget?.shadowRoot?.textContent ?? '');
        },
        {},
        sign,
      );
      await page.close();
    });
  }

  it('tells of colors that cannot be read, and offers the nearest that can', async () => {
    const { page } = await site.configure('?widget=wage-summary&career=actors&--cw-text=%23bbbbbb');
    const use = await page.waitForSelector('.contrast .button');
    const offered = await use!.evaluate(button => button.textContent.trim().replace('Use ', ''));
    assert.match(offered, /^(light-dark\()?#[0-9a-f]{6}/);
    await use!.evaluate(button => (button as HTMLElement).click());
    // What follows from the color of text is next.
    await page.waitForFunction(() => {
      document.querySelector<HTMLElement>('.contrast .button')?.click();
      return document.querySelector('.contrast') && !document.querySelector('.low');
    });
    assert.equal(new URL(page.url()).searchParams.get('--cw-text'), offered);
    assert.match(
      await textOf(page, '.output'),
      new RegExp(`:root \\{\\s+--cw-text: ${offered.replace(/[()]/g, '\\$&')};`),
    );
    await page.close();
  });

  it('takes fonts and colors from a site’s style sheet, and asks its site for nothing', async () => {
    const { page, faults } = await site.configure();
    const requests: string[] = [];
    page.on('request', request => requests.push(request.url()));
    await page.locator('summary ::-p-text(Take them from)').click();
    await page.$eval('#site-css', field => {
      (field as HTMLTextAreaElement).value = `@import url(https://example.com/a.css);
        @font-face { font-family: Own; src: url(https://example.com/own.woff2) }
        @layer base { :root { --brand: #8a1c2b; --serif: Own, Georgia, serif } }
        @media all { body { font-family: var(--serif); color: #222; background: #fff8ee url(https://example.com/b.png) } }
        a:any-link { color: var(--brand) } h2 { font: 600 2em Verdana } button { border-radius: 8px }`;
    });
    await page.locator('button ::-p-text(Take its fonts)').click();
    await page.waitForFunction(() => location.search.includes('--cw-accent'));
    const { searchParams } = new URL(page.url());
    assert.equal(searchParams.get('--cw-accent'), 'rgb(138, 28, 43)');
    assert.equal(searchParams.get('--cw-text'), 'rgb(34, 34, 34)');
    assert.equal(searchParams.get('--cw-surface'), 'rgb(255, 248, 238)');
    assert.equal(searchParams.get('--cw-font'), 'Own, Georgia, serif');
    assert.equal(searchParams.get('--cw-heading-font'), 'Verdana');
    assert.equal(searchParams.get('--cw-heading-weight'), '600');
    assert.equal(searchParams.get('--cw-radius'), '0.5em');
    assert.deepEqual(
      requests.filter(url => url.includes('example.com')),
      [],
    );
    assert.deepEqual(
      faults.filter(fault => !fault.includes('@import')),
      [],
    );
    await page.close();
  });

  it('says in words what is wrong with an endpoint, and previews a good one', async () => {
    const { page } = await site.configure('?widget=wage-summary&career=actors');
    const check = async (address: string) => {
      await page.$eval('#endpoint', (field, value) => ((field as HTMLInputElement).value = value), address);
      await page.locator('button ::-p-text(Check and preview)').click();
      await page.waitForSelector('.findings :is(.fault, .fine)');
      return textOf(page, '.findings');
    };
    assert.match(await check('data.example.com'), /no web address/);
    const sample = new URL('sample/', site.configurator).href;
    assert.match(await check(`${sample}nothing/`), /no careers\.json/);
    const good = new URL('../../test/fixtures/dataset/', site.configurator).href;
    assert.match(await check(good), /All is well: \d+ documents of 5 careers/);
    assert.match(await textOf(page, '.snippets'), new RegExp(`endpoint="${good}"`));
    assert.match((await previewed(page)).text, /Actors/);

    const broken = site.publish('broken/careers.json', { body: '{"version":1,"careers":[{"key":7}]}' });
    const words = await check(broken.replace('careers.json', ''));
    // That site does not allow pages of another to read it.
    assert.match(words, /Access-Control-Allow-Origin/);
    await page.close();
  });

  for (const colors of ['light', 'dark']) {
    for (const width of isThorough ? [360, 1280] : colors === 'light' ? [360] : [1280]) {
      it(`has nothing that axe finds, and fits, at ${width} px in ${colors} colors`, async () => {
        const { page } = await site.configure('?widget=popular-schools&career=actors&view.snippet=npm', {
          width,
          colors,
        });
        await page.$$eval('details', all => all.forEach(each => (each.open = true)));
        await page.click('#career');
        await accessible(page);
        await fits(page, width);
        await page.close();
        const front = await site.visit(`${demo.address}demo/`, { width, colors });
        await front.page.$$eval('.exhibits [career]', all =>
          all.forEach(widget => widget.setAttribute('loading', 'eager')),
        );
        await shownOn(front.page);
        await front.page.waitForSelector('.weights table:not([hidden])');
        await accessible(front.page);
        await fits(front.page, width);
        await front.page.close();
      });
    }
  }
});

async function accessible(page: Page) {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
  assert.deepEqual(violations, []);
}

async function fits(page: Page, width: number) {
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
  // On a small screen each part takes the width that there is.
  const widths = await page.$$eval('main section', all =>
    all.map(part => part.getBoundingClientRect().width),
  );
  if (width < 768) assert.ok(Math.min(...widths) > 0.85 * width, widths.join());
  const outside = await page.$$eval('button, input, select, textarea, summary, a', all =>
    all
      .filter(element => element.checkVisibility() && !element.closest('.unseen, .skip'))
      .filter(element => element.getBoundingClientRect().right > innerWidth)
      .map(({ outerHTML }) => outerHTML),
  );
  assert.deepEqual(outside, []);
}

const textOf = (page: Page, selector: string) =>
  page.$eval(selector, ({ textContent }) => textContent.trim());

/** Goes on with the tab key until something has the focus. */
async function tabTo(page: Page, selector: string) {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted), selector)) return;
  }
  assert.fail(`the tab key does not reach ${selector}`);
}
