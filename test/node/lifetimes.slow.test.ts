import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { Sites } from '../support/sites.js';
import { growth, weigh, type Weight } from '../support/weight.js';

const widgets = ['related-careers', 'popular-schools', 'wage-summary'];
const career = 'healthcare-social-workers';

/** So often each widget comes and goes with its content; where it has none, what is kept each time shows in fewer. */
const thousand = 1000;
const hundreds = 300;
const together = 25;
const rounds = 3;

describe('a page where widgets come and go', () => {
  let sites: Sites;
  before(async () => (sites = await Sites.open()));
  after(() => sites.close());
  afterEach(() => {
    sites.delay = () => 0;
    sites.isLost = () => false;
  });

  for (const tag of widgets) {
    it(`keeps nothing of a thousand <${tag}> that showed their content`, async () => {
      const page = await visit('all.js');
      await keepsNothing(page, `<${tag} career="${career}" limit="2"></${tag}>`, ':state(loaded)', thousand);
    });

    it(`keeps nothing of hundreds of <${tag}> whose documents are not there`, async () => {
      const page = await visit('all.js');
      await keepsNothing(page, `<${tag} src="${sites.endpoint}{n}.json"></${tag}>`, ':state(failed)');
    });

    it(`keeps nothing of hundreds of <${tag}> that left before there was an answer`, async () => {
      sites.delay = answersLate;
      const page = await visit('all.js');
      await keepsNothing(page, `<${tag} src="${sites.endpoint}{n}.json"></${tag}>`, ':state(loading)');
    });

    it(`keeps nothing of hundreds of <${tag}> that the loader put in place`, async () => {
      const page = await visit('loader.js');
      const holder = `<div data-career-widget="${tag}" data-career="${career}" data-limit="2"></div>`;
      await keepsNothing(page, holder, ':state(loaded)');
    });
  }

  it('keeps nothing of hundreds of widgets whose code the loader cannot have', async () => {
    sites.isLost = path => path.includes('/wage-summary');
    const page = await visit('loader.js');
    await keepsNothing(page, `<wage-summary career="${career}"></wage-summary>`, ':not(:defined)');
  });

  it('would not pass, did one keep an element, a listener, an observer or a request', async () => {
    sites.delay = answersLate;
    const page = await visit('all.js');
    const before = await weigh(page);
    await page.evaluate(`
      window.kept = document.createElement('p');
      document.addEventListener('visibilitychange', () => {});
      new ResizeObserver(() => {}).observe(document.body);
      void fetch('${sites.endpoint}late.json', { signal: (window.control = new AbortController()).signal });`);
    while (!sites.open.size) await sleep(20);
    const grown = await weigh(page).then(after => growth(before, after));
    assert.deepEqual(whatIsMore(grown).sort(), ['1 controllers', '1 listeners', '1 nodes', '1 observers']);
    await page.close();
  });

  /** Opens an empty page with one of our scripts. */
  async function visit(file: string): Promise<Page> {
    const { page } = await sites.visit({
      head: `<script type="module" async src="${sites.cdn}/${file}"></script>`,
      body: '',
    });
    await page.addScriptTag({ path: 'test/pages/cycles.js' });
    return page;
  }

  /** Has what some markup stands for come, and go once it is in a state, and closes the page. */
  async function keepsNothing(page: Page, markup: string, state: string, times = hundreds) {
    const comeAndGo = async (count: number) => {
      for (let done = 0; done < count; done += together)
        await page.evaluate(`comeAndGo(${JSON.stringify(markup)}, ${together}, '${state}')`);
    };
    // Some that are not counted fill what is made once.
    await comeAndGo(200);
    // What leaks does so in every round; a browser, now and then, lets go of a few things late.
    let grown: string[] = [];
    for (let round = 0; round < rounds; round++) {
      const before = await weigh(page);
      await comeAndGo(times);
      grown = await patiently(async () => whatIsMore(growth(before, await weigh(page))));
      if (grown.length === 0) break;
    }
    assert.deepEqual(grown, []);
    assert.deepEqual(await patiently(() => [...sites.open]), []);
    await page.close();
  }
});

/** Milliseconds in which a busy browser lets go of what nobody holds. */
const patience = 30_000;

/** What is left of a list in the end. */
async function patiently<Item>(look: () => Item[] | Promise<Item[]>): Promise<Item[]> {
  for (const end = Date.now() + patience; Date.now() < end && (await look()).length > 0;) await sleep(250);
  return look();
}

const answersLate = (path: string) => (path.endsWith('.json') ? 600_000 : 0);

/** What a page holds on to that it did not before; of memory that is never the same, less than a megabyte is nothing. */
const whatIsMore = ({ heap, ...counts }: Weight) =>
  Object.entries({ ...counts, bytes: heap < 1_000_000 ? 0 : heap })
    .filter(([, more]) => more > 0)
    .map(([name, more]) => `${more} ${name}`);
