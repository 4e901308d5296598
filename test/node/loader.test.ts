import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { preloadLine } from '../../tools/cdn/tag-lines.mjs';
import { Sites } from '../support/sites.js';
import { until } from '../support/until.js';

const careers = ['healthcare-social-workers', 'registered-nurses', 'actors'];
const far = '<div style="height: 20000px"></div>';

describe('the loader, on a page of another origin', () => {
  let sites: Sites;
  before(async () => (sites = await Sites.open()));
  after(() => sites.close());
  afterEach(() => {
    sites.delay = () => 0;
    sites.isLost = () => false;
  });

  it('shows 40 widgets over 3 documents with 3 requests for documents', async () => {
    const widgets = Array.from(
      { length: 40 },
      (_, index) => `<wage-summary career="${careers[index % 3]}" loading="eager"></wage-summary>`,
    );
    const never = `<wage-summary career="chief-executives"></wage-summary>`.repeat(10);
    const { page, said } = await visit(widgets.join('') + far + never);
    await loaded(page, 40);
    await page.waitForNetworkIdle();
    assert.deepEqual(asked('.json').sort(), careers.map(career => `careers/${career}/wages.json`).sort());
    assert.deepEqual(
      new Set(asked('.js')),
      new Set(['loader.js', 'widgets/shared.js', 'widgets/wage-summary.js']),
    );
    assert.equal(asked('.js').length, 3);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('asks neither for the code nor for the documents of widgets that no one scrolls near', async () => {
    const { page } = await visit(`
      <wage-summary career="actors"></wage-summary>${far}
      <wage-summary career="registered-nurses"></wage-summary><related-careers career="actors"></related-careers>
      <popular-schools career="actors" display="link"></popular-schools>`);
    await loaded(page, 1);
    await page.waitForNetworkIdle();
    assert.deepEqual(asked('.js').sort(), ['loader.js', 'widgets/shared.js', 'widgets/wage-summary.js']);
    assert.deepEqual(asked('.json'), ['careers/actors/wages.json']);

    await page.evaluate(() => document.querySelector('related-careers')!.scrollIntoView());
    await loaded(page, 3);
    assert.equal(asked('widgets/related-careers-').length, 1);
    assert.equal(asked('widgets/shared-').length, 1);
    await page.close();
  });

  it('asks for what all widgets share beside the code of one, not after it', async () => {
    sites.delay = path => (/widgets\/wage-summary-[^/]*\.js$/.test(path) ? 400 : 0);
    const { page } = await visit(`<wage-summary career="actors"></wage-summary>`);
    await loaded(page, 1);
    const [own, shared] = await page.evaluate(() =>
      ['/wage-summary-', '/shared-'].map(
        file => performance.getEntriesByType('resource').find(({ name }) => name.includes(file))!.startTime,
      ),
    );
    assert.ok(Math.abs(own! - shared!) < 200, `${own} and ${shared}`);
    await page.close();
  });

  it('finds tags that come later, within other elements too', async () => {
    const { page, said } = await visit('<main></main>');
    assert.deepEqual(asked('.js'), ['loader.js']);
    await page.evaluate(() => {
      const section = document.createElement('section');
      const link = document.createElement('popular-schools');
      for (const [name, value] of Object.entries({ career: 'actors', display: 'link', for: 'list' }))
        link.setAttribute(name, value);
      section.append(link);
      document.querySelector('main')!.append(section);
    });
    await page.waitForFunction(
      () => /View/.test(document.querySelector('popular-schools')!.shadowRoot?.textContent ?? ''),
      { polling: 100 },
    );
    assert.ok(said.every(line => line.includes('does not match a list')));
    await page.close();
  });

  it('may be on a page twice, in two versions, beside the whole library', async () => {
    const url = `${sites.cdn}/loader.js`;
    const { page, said } = await sites.visit({
      head: [url, url, `${url}?another`, `${sites.cdn}/all.js`].map(script).join(''),
      body: `<wage-summary career="actors"></wage-summary>
        <div data-career-widget="wage-summary" data-career="actors"></div>`,
    });
    await loaded(page, 2);
    assert.equal(await page.$$eval('div > wage-summary', all => all.length), 1);
    assert.equal(asked('.json').length, 1);
    assert.ok(
      said.every(line => /is already registered/.test(line)),
      said.join(),
    );
    await page.close();
  });

  it('leaves alone what is registered already', async () => {
    const scripts = script(`${sites.cdn}/all.js`) + script(`${sites.cdn}/loader.js`);
    const { page } = await sites.visit({
      // One after the other.
      head: scripts.replaceAll(' async', ''),
      body: `<wage-summary career="actors"></wage-summary>`,
    });
    await loaded(page, 1);
    assert.deepEqual(asked('widgets/'), []);
    await page.close();
  });

  it('has code come with it, and once, where the page asks for that', async () => {
    const files = (JSON.parse(readFileSync('dist/cdn/widgets.json', 'utf8')) as Record<string, string[]>)[
      'wage-summary'
    ]!;
    sites.delay = path => (path.endsWith('/loader.js') ? 400 : 0);
    const { page } = await sites.visit({
      head: files.map(file => preloadLine(`${sites.cdn}/`, file)).join('') + script(`${sites.cdn}/loader.js`),
      body: `<wage-summary career="actors"></wage-summary>`,
    });
    await loaded(page, 1);
    assert.deepEqual(asked('.js').sort(), ['loader.js', 'widgets/shared.js', 'widgets/wage-summary.js']);
    const [asks, comes] = await page.evaluate(() => {
      const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      return [
        all.find(({ name }) => name.includes('/wage-summary-'))!.startTime,
        all.find(({ name }) => name.endsWith('/loader.js'))!.responseEnd,
      ];
    });
    // Without the lines nobody would ask for it before the loader is there.
    assert.ok(asks! < comes!, `${asks} and ${comes}`);
    await page.close();
  });

  for (const lost of ['widgets/wage-summary-', 'widgets/shared-']) {
    it(`takes the widget that is whole in itself at once, where ${lost}… is gone after a deployment`, async () => {
      sites.isLost = path => path.includes(lost);
      const { page, said } = await visit(`<wage-summary career="actors"></wage-summary>`);
      await loaded(page, 1);
      assert.equal(asked('/wage-summary.js').length, 1);
      assert.equal(asked('.json').length, 1);
      assert.deepEqual(
        said.filter(line => line.startsWith('[career-widgets]')),
        [],
      );
      await page.close();
    });
  }

  it('tries again when the next widget comes near, after all files of one were lost', async () => {
    sites.isLost = path => path.includes('/wage-summary');
    const { page, said } = await sites.visit({
      head: `<link rel="stylesheet" href="${sites.cdn}/reserve.css">${script(`${sites.cdn}/loader.js`)}`,
      body: `<wage-summary career="actors">Ours<p slot="fallback">See what actors earn</p></wage-summary>${far}
      <wage-summary career="registered-nurses" id="next"></wage-summary>`,
    });
    const told = () => said.filter(line => line.startsWith('[career-widgets]'));
    await until(() => told().length > 0, 'the console tells of it');
    assert.ok(await page.$eval('p', fallback => fallback.checkVisibility()));
    assert.ok((await page.$eval('wage-summary', element => element.clientHeight)) < 150, 'no room is kept');
    assert.match(told()[0]!, /<wage-summary> could not be loaded/);

    sites.isLost = path => path.endsWith('/wage-summary.js?retry=1');
    await page.evaluate(() => document.querySelector('#next')!.scrollIntoView());
    await until(() => asked('?retry=1').length > 0, 'the code is asked for again');
    // Once is not enough: a look that comes before the browser knows of the loss asks for nothing.
    await until(async () => {
      await page.evaluate(lookAwayAndBack);
      return asked('?retry=2').length > 0;
    }, 'the code is asked for once more');
    await loaded(page, 1);
    assert.equal(told().length, 1);
    await page.close();
  });

  it('requests the documents of a widget beside its code, once, and hands them over', async () => {
    sites.delay = path => (path.includes('/widgets/') ? 400 : 0);
    const { page } = await visit(`
      <wage-summary career="actors"></wage-summary><wage-summary career="actors"></wage-summary>
      <wage-summary career="registered-nurses" consent="required"></wage-summary>`);
    await until(() => asked('.json').length > 0, 'the document is asked for');
    assert.ok(!(await page.evaluate(() => customElements.get('wage-summary'))), 'before the code is there');
    await loaded(page, 2);
    await page.waitForNetworkIdle();
    assert.deepEqual(asked('.json'), ['careers/actors/wages.json']);
    await page.close();
  });

  it('works where only scripts with a nonce may run', async () => {
    const { page, said } = await sites.visit(
      {
        head: `<script type="module" async nonce="abc" src="${sites.cdn}/loader.js"></script>`,
        body: `<div data-career-widget="related-careers" data-career="actors"></div>`,
      },
      {
        headers: {
          'content-security-policy': `default-src 'none'; script-src 'nonce-abc'; img-src data:; connect-src ${sites.endpoint}; require-trusted-types-for 'script'; trusted-types career-widgets`,
        },
      },
    );
    await loaded(page, 1);
    assert.deepEqual(said, []);
    await page.close();
  });

  const script = (url: string) => `<script type="module" async src="${url}"></script>`;
  const visit = (body: string) => sites.visit({ head: script(`${sites.cdn}/loader.js`), body });

  /** What was asked of the server, of a kind, by its path within the built files or the dataset. */
  const asked = (kind: string) =>
    sites.requests
      .filter(path => path.includes(kind) && (kind !== '.js' || !path.includes('.json')))
      .map(path => path.replace(/^\/(dist\/cdn|test\/fixtures\/dataset)\//, '').replace(hash, ''));
});

/** What the names of files end with that work only together. */
const hash = /-[\w-]{8}(?=\.js)/;

/** Scrolls away from the next widget and to it again, each for long enough that observers are told. */
const lookAwayAndBack = `(async () => {
  const frame = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  window.scrollTo(0, 0);
  await frame();
  await frame();
  document.querySelector('#next').scrollIntoView();
  await frame();
})()`;

async function loaded(page: Page, count: number) {
  await page.waitForFunction(
    wanted => {
      const widgets = [...document.querySelectorAll('related-careers, popular-schools, wage-summary')];
      return widgets.filter(widget => widget.matches(':state(loaded)')).length >= wanted;
    },
    { timeout: 30_000, polling: 100 },
    count,
  );
}
