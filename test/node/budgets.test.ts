import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { cardsOf } from '../bench/documents.js';
import { brotli } from '../bench/packed.js';
import { Sites } from '../support/sites.js';

// What the widgets may cost, counted in what is the same on every machine. Whoever makes them cost less lowers the
// budget in package.json; whoever raises it says in the commit what readers get for it.

interface Budgets {
  brotli: Record<string, number>;
  requests: Record<string, number>;
  nodes: Record<string, number>;
  styleRecalculations: number;
  layouts: number;
  mutations: Record<string, number>;
  animations: number;
}

const { budgets } = JSON.parse(readFileSync('package.json', 'utf8')) as { budgets: Budgets };
const careers = ['healthcare-social-workers', 'registered-nurses', 'actors'];

describe('within its budget stays', () => {
  let sites: Sites;
  before(async () => (sites = await Sites.open()));
  after(() => sites.close());

  for (const [file, budget] of Object.entries(budgets.brotli)) {
    it(`the size of ${file}`, context => {
      hold(context, 'bytes of brotli', brotli(readFileSync(`dist/cdn/${file}`, 'utf8')), budget);
    });
  }

  for (const file of Object.keys(budgets.brotli)) {
    it(`${file} without comments, and without room that nobody sees`, () => {
      const lines = readFileSync(`dist/cdn/${file}`, 'utf8').split('\n');
      const own = lines.filter(line => !/^(\/\/#|\/\*!)/.test(line)).join('\n');
      assert.doesNotMatch(own, /\/\*| {2}|\n./);
    });
  }

  for (const [what, budget] of Object.entries(budgets.requests)) {
    it(`what a page with ${what} asks for, over three documents at the most`, async context => {
      const widgets = Array.from(
        { length: parseInt(what) },
        (_, index) => `<wage-summary career="${careers[index % 3]}" loading="eager"></wage-summary>`,
      );
      const page = await visit('loader', widgets.join(''));
      hold(context, 'requests', sites.requests.length, budget);
      await page.close();
    });
  }

  for (const [tag, budget] of Object.entries(budgets.nodes)) {
    it(`the number of nodes in a <${tag}>`, async context => {
      const page = await visit('all', `<${tag} career="actors" loading="eager"></${tag}>`);
      const nodes = await page.$eval(tag, ({ shadowRoot }) => {
        const walker = document.createTreeWalker(shadowRoot!);
        let count = 0;
        while (walker.nextNode()) count++;
        return count;
      });
      hold(context, 'nodes', nodes, budget);
      await page.close();
    });
  }

  it('how often the page is styled and laid out for the document that a widget is given', async context => {
    const page = await visit('all', '');
    const devtools = await page.createCDPSession();
    await devtools.send('Performance.enable');
    const counts = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      const of = (wanted: string) => metrics.find(({ name }) => name === wanted)!.value;
      return { styles: of('RecalcStyleCount'), layouts: of('LayoutCount') };
    };
    const before = await counts();
    await page.evaluate(async data => {
      document.body.append(Object.assign(document.createElement('related-careers'), { data }));
      for (let frame = 0; frame < 3; frame++) await new Promise(resolve => requestAnimationFrame(resolve));
    }, cardsOf(6));
    const { styles, layouts } = await counts();
    hold(context, 'style recalculations', styles - before.styles, budgets.styleRecalculations);
    hold(context, 'layouts', layouts - before.layouts, budgets.layouts);
    await page.close();
  });

  it('how much of a widget moves while its document is on the way', async context => {
    sites.delay = path => (path.endsWith('.json') ? 60_000 : 0);
    const head = `<script type="module" async src="${sites.cdn}/all.js"></script>`;
    const body = `<related-careers career="actors" loading="eager"></related-careers>`;
    const { page } = await sites.visit({ head, body });
    await page.waitForSelector('related-careers:state(loading)');
    const animations = await page.$eval('related-careers', it => it.shadowRoot!.getAnimations().length);
    sites.delay = () => 0;
    assert.ok(animations > 0);
    hold(context, 'animations', animations, budgets.animations);
    await page.close();
  });

  // Chromium then compiles them while the file comes, where else it compiles each in the midst of the page's work.
  it('what is to be compiled when a widget is drawn: its files say that all their functions are called', () => {
    const widgets = ['related-careers.js', 'popular-schools.js', 'wage-summary.js'];
    const together = readdirSync('dist/cdn/widgets').filter(file => file.endsWith('.js'));
    for (const file of ['all.js', ...widgets, ...together.map(file => `widgets/${file}`)]) {
      assert.match(readFileSync(`dist/cdn/${file}`, 'utf8'), /^\/\/# allFunctionsCalledOnLoad\n/, file);
    }
  });

  it('what a document changes that differs in one item, or in none', async context => {
    const page = await visit('all', '');
    const changes = await page.evaluate(async data => {
      const widget = Object.assign(document.createElement('related-careers'), { data, limit: 60 });
      document.body.append(widget);
      await widget.settled();
      let count = 0;
      const observer = new MutationObserver(records => (count += records.length));
      const everything = { subtree: true, childList: true, characterData: true, attributes: true };
      observer.observe(widget.shadowRoot!, everything);
      const other = structuredClone(data);
      other.lists[0]!.careers[30]!.summary = 'Another summary.';
      const counts = [];
      for (const next of [other, structuredClone(other)]) {
        count = 0;
        widget.data = next;
        await widget.settled();
        counts.push(count + observer.takeRecords().length);
      }
      return { counts, isShown: widget.shadowRoot!.textContent.includes('Another summary.') };
    }, cardsOf(60));
    assert.ok(changes.isShown);
    hold(context, 'mutations for one item', changes.counts[0]!, budgets.mutations['one item of 60']!);
    hold(context, 'mutations for none', changes.counts[1]!, budgets.mutations['the same again']!);
    await page.close();
  });

  // The first use of one takes a telephone a tenth of a second.
  it('a page in English without any format of Intl', async () => {
    const before = `self.made = [];
      for (const name of Object.getOwnPropertyNames(Intl)) {
        if (typeof Intl[name] !== 'function') continue;
        Intl[name] = new Proxy(Intl[name], {
          apply: (...call) => (made.push(name), Reflect.apply(...call)),
          construct: (...call) => (made.push(name), Reflect.construct(...call)),
        });
      }`;
    const tags = ['related-careers', 'popular-schools', 'wage-summary'];
    const body = tags.map(tag => `<${tag} career="actors" loading="eager" range></${tag}>`).join('');
    const head = `<script type="module" async src="${sites.cdn}/all.js"></script>`;
    const { page } = await sites.visit({ head, body }, { before });
    await shown(page, tags.length);
    assert.deepEqual(await page.evaluate('made'), []);
    await page.evaluate('new Intl.NumberFormat("en")');
    assert.deepEqual(await page.evaluate('made'), ['NumberFormat']);
    await page.close();
  });

  /** A page with an entry and these widgets, once all of them show their documents. */
  async function visit(entry: string, body: string) {
    const head = `<script type="module" async src="${sites.cdn}/${entry}.js"></script>`;
    const { page, said } = await sites.visit({ head, body });
    await shown(page, body.split('</').length - 1);
    assert.deepEqual(said, []);
    return page;
  }
});

function shown(page: Page, count: number) {
  const all = 'document.querySelectorAll("related-careers, popular-schools, wage-summary")';
  return page.waitForFunction(`[...${all}].filter(it => it.matches(":state(loaded)")).length === ${count}`);
}

function hold(context: TestContext, what: string, figure: number, budget: number) {
  context.diagnostic(`${figure} ${what} of ${budget}`);
  assert.ok(
    figure <= budget,
    `${figure} ${what}, where package.json allows ${budget}: find what it is that costs more, as "npm run bench" can tell.`,
  );
}
