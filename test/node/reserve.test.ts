import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { prerendered } from '../prerender/prerendered.js';
import { Sites } from '../support/sites.js';
import { isThorough, some } from '../support/some.js';

const career = 'career="healthcare-social-workers"';
const themes = ['inherit', 'light', 'dark', 'auto', 'editorial', 'campus', 'minimal', 'bold'];

/** The page's own look is what most pages have; the quick run tries the others in one width. */
const widthsOf = (theme: string) => (theme === 'inherit' || isThorough ? [360, 768, 1280] : [768]);

/** Everything on one long screen, so that whatever moves is seen. */
const height = 9000;

describe('reserve.css', () => {
  let sites: Sites;
  before(async () => {
    sites = await Sites.open();
  });
  after(() => sites.close());

  for (const theme of themes) {
    for (const width of widthsOf(theme)) {
      it(`keeps everything where it is, ${width} px wide, with the theme ${theme}`, async () => {
        assert.deepEqual(await movesOn(article(tags(`theme="${theme}"`)), width), []);
      });
    }
  }

  it('knows how many items are asked for, and how they are shown', async () => {
    const body = article(`
      <related-careers ${career} limit="1"></related-careers><p>Between</p>
      <related-careers ${career} limit="4" tabs="related"></related-careers><p>Between</p>
      <related-careers ${career} limit="8" heading="More careers"></related-careers><p>Between</p>
      <popular-schools ${career} limit="2"></popular-schools><p>Between</p>
      <popular-schools ${career} display="compact" limit="3"></popular-schools><p>Between</p>
      <wage-summary ${career} limit="3"></wage-summary><p>Between</p>
      <wage-summary ${career} range></wage-summary>`);
    for (const width of [360, 1280]) assert.deepEqual(await movesOn(body, width, 'loading'), []);
  });

  it('reads the lengths that a page sets', async () => {
    const style = `<style>:root { --cw-gap: 0.5em; --cw-padding: 8px; --cw-heading-size: 2em; font-size: 62.5% }</style>`;
    for (const width of [360, 1280])
      assert.deepEqual(await movesOn(style + article(tags('')), width, 'loading'), []);
  });

  it('takes a bare 0 for a length, and does without what is none', async () => {
    const zero = `<style>:root { --cw-padding: 0; --cw-gap: 0 }</style>`;
    assert.deepEqual(await movesOn(zero + article(tags('theme="light"')), 1280, 'loading'), []);
    assert.ok((await roomWith(`<style>:root { --cw-heading-size: x-large }</style>`)) > 500);
  });

  it('keeps no room in an XHTML page, where there are no widgets', async () => {
    assert.ok((await roomWith('', 'text/html')) > 500);
    assert.ok((await roomWith('', 'application/xhtml+xml')) < 50);
  });

  it("shows a page's fallback in the room that is kept", async () => {
    const fallback = `<p slot="fallback">See</p><p slot="fallback"><a href="/careers">all careers</a></p>`;
    const body = article(tags('', fallback));
    for (const width of [360, 1280]) assert.deepEqual(await movesOn(body, width), []);
  });

  it('keeps room for what an element without a tag of its own asks for', async () => {
    const body = article(`
      <div data-career-widget="related-careers" data-${career}></div><p>Between</p>
      <div data-career-widget="popular-schools" data-${career} data-theme="dark"></div><p>Between</p>
      <div data-career-widget="wage-summary" data-${career} data-limit="4"></div>`);
    for (const width of [360, 1280]) assert.deepEqual(await movesOn(body, width, 'loading'), []);
  });

  it('keeps the margins of widgets that stand one after another', async () => {
    const body = `${inARow(tags('limit="2"'))}<p>The end</p>`;
    for (const width of [360, 1280]) {
      assert.deepEqual(await movesOn(body, width, 'loading'), []);
      assert.deepEqual(await movesOn(inAColumn(body), width, 'loading'), []);
      const { html } = await prerendered(body);
      assert.ok(html.includes('<template'));
      assert.deepEqual(await movesOn(html, width), []);
    }
  });

  it('keeps them around elements without a tag of their own, however these look', async () => {
    const holders = (name: string, style = '') =>
      ['related-careers', 'popular-schools', 'wage-summary']
        .map(
          widget =>
            `<${name} data-career-widget="${widget}" data-${career} data-limit="1" style="${style}"></${name}>`,
        )
        .join('');
    const bodies = [
      `${holders('div')}<p>The end</p>`,
      `${holders('div', 'padding: 1em; border: 1px solid; background: #eee')}<p>The end</p>`,
      `${holders('div', 'margin: 0')}<p>The end</p>`,
      `${holders('span')}<p>The end</p>`,
      inAColumn(`${holders('div')}<p>The end</p>`),
    ];
    for (const width of [360, 1280]) {
      for (const body of some(bodies, 2)) assert.deepEqual(await movesOn(body, width, 'loading'), []);
      assert.deepEqual(await movesOn((await prerendered(bodies[1]!)).html, width), []);
    }
  });

  it('leaves no margin where there is nothing to show, or a line of text', async () => {
    sites.delay = () => 0;
    const { page } = await sites.visit({
      head: `${stylesheet()}<script type="module" async src="${sites.cdn}/loader.js"></script>`,
      body: `<div data-career-widget="wage-summary" data-career="nobody" data-when-error="hide"></div>
        <div data-career-widget="popular-schools" data-display="button" data-for="schools"></div>
        <popular-schools id="schools" ${career}></popular-schools>`,
    });
    await page.waitForSelector('wage-summary:state(hidden)');
    await page.waitForSelector('[data-display] > :state(loaded)');
    const margins = await page.$$eval('div[data-career-widget], div > popular-schools', all =>
      all.map(element => getComputedStyle(element).marginBlock),
    );
    assert.deepEqual(margins, ['0px', '0px', '0px']);
    await page.close();
  });

  for (const width of some([360, 768, 1280], 2)) {
    it(`keeps as much room as the question for consent takes, ${width} px wide`, async () => {
      for (const theme of some(['inherit', 'editorial', 'bold'])) {
        const body = article(tags(`consent="required" theme="${theme}"`));
        assert.deepEqual(await movesOn(body, width, 'consent'), []);
      }
    });
  }

  it('keeps room for a heading above the question, and for an element without a tag of its own', async () => {
    const body = `${tags('consent="required" heading="Careers"')}<p>Between</p>
      <div data-career-widget="wage-summary" data-${career} data-consent="required"></div><p>The end</p>`;
    for (const width of [360, 1280]) assert.deepEqual(await movesOn(body, width, 'consent'), []);
  });

  it('moves nothing but by the click when the question is answered, however late the document is', async () => {
    sites.delay = path => (path.endsWith('.json') ? 1500 : 0);
    const { page } = await sites.visit(
      {
        head: `<meta name="viewport" content="width=device-width">${stylesheet()}
          <script type="module" async src="${sites.cdn}/loader.js"></script>`,
        body: article(tags('consent="required"')),
      },
      { width: 1280, height, before: watchMoves },
    );
    for (const tag of ['related-careers', 'popular-schools', 'wage-summary']) {
      await page.waitForSelector(`main > ${tag}:not([display=link], [display=button]):state(consent)`);
    }
    await page.click('wage-summary >>> [part=allow]');
    await page.waitForFunction(
      () =>
        document.querySelectorAll(':is(related-careers, popular-schools, wage-summary):state(loaded)')
          .length === 8,
      { polling: 100 },
    );
    await page.waitForNetworkIdle({ idleTime: 150 });
    assert.deepEqual(await page.evaluate('window.moves'), []);
    await page.close();
  });

  for (const width of [360, 1280]) {
    it(`keeps everything where it is while another language comes, ${width} px wide`, async () => {
      assert.deepEqual(await movesOn(`<div lang="es">${article(tags(''))}</div>`, width), []);
    });
  }

  it("gives way to a page's own styles", async () => {
    const { page } = await sites.visit({
      head: `<style>wage-summary { display: inline }</style>${stylesheet()}`,
      body: `<wage-summary></wage-summary><popular-schools></popular-schools>`,
    });
    const heights = () =>
      page.$$eval('wage-summary, popular-schools', all => all.map(el => el.getBoundingClientRect().height));
    const [own, kept] = await heights();
    assert.ok(own! < 100 && kept! > 1000);
    await page.close();
  });

  /** How high a widget is whose code never comes. */
  async function roomWith(style: string, type = 'text/html') {
    const { page } = await sites.visit({ body: '' });
    const html = `<html xmlns="http://www.w3.org/1999/xhtml"><head>${style}${stylesheet().replace('>', ' />')}</head>
      <body><related-careers career="nurses">Careers</related-careers></body></html>`;
    const frame = await page.evaluateHandle(
      (source, kind) =>
        new Promise<HTMLIFrameElement>(resolve => {
          const made = document.createElement('iframe');
          made.onload = () => resolve(made);
          made.src = URL.createObjectURL(new Blob([source], { type: kind }));
          document.body.append(made);
        }),
      html,
      type,
    );
    const inside = await frame.contentFrame();
    const height = await inside.$eval('related-careers', widget => widget.getBoundingClientRect().height);
    await page.close();
    return height;
  }

  const stylesheet = () => `<link rel="stylesheet" href="${sites.cdn}/reserve.css">`;

  /** Opens a page, waits until every widget has its content, and returns what has moved. */
  async function movesOn(body: string, width: number, state = 'loaded'): Promise<string[]> {
    // The code comes late, and then the answers do, or they never come.
    const answers = state === 'loaded' ? 200 : 60_000;
    sites.delay = path =>
      path.endsWith('.json')
        ? answers
        : path.includes('/languages/')
          ? 500
          : path.includes('/widgets/')
            ? 200
            : 0;
    const { page, said } = await sites.visit(
      {
        head: `<meta name="viewport" content="width=device-width">${stylesheet()}
          <script type="module" async src="${sites.cdn}/loader.js"></script>`,
        body,
      },
      { width, height, before: watchMoves },
    );
    await page.waitForFunction(
      wanted => {
        const widgets = document.querySelectorAll('related-careers, popular-schools, wage-summary');
        const isWhole = document.querySelector('[data-career-widget]:empty') === null;
        return isWhole && [...widgets].every(widget => widget.matches(`:state(${wanted})`));
      },
      { timeout: 60_000, polling: 100 },
      state,
    );
    if (state === 'loaded') await page.waitForNetworkIdle({ idleTime: 150 });
    const moves = await page.evaluate('window.moves');
    await page.close();
    assert.deepEqual(said, []);
    return moves as string[];
  }
});

function tags(attributes: string, children = '') {
  return `
    <related-careers ${career} ${attributes}>${children}</related-careers>
    <p>Between</p>
    <popular-schools id="schools" ${career} ${attributes}>${children}</popular-schools>
    <p>Between</p>
    <wage-summary ${career} ${attributes}>${children}</wage-summary>`;
}

const inARow = (widgets: string) => widgets.replaceAll('<p>Between</p>', '');

/** Where margins do not collapse. */
const inAColumn = (body: string) => `<div style="display: flex; flex-direction: column">${body}</div>`;

/** The widgets in an article, and once more beside it where there is room. */
function article(widgets: string) {
  const jumps = ['link', 'button'].map(
    display => `<p><popular-schools ${career} display="${display}" for="schools"></popular-schools></p>`,
  );
  const hasList = widgets.includes('id="schools"');
  return `
    <style>
      @media (width >= 700px) { body { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); gap: 2em } }
    </style>
    <main><h1>Social work</h1>${hasList ? jumps.join('') : ''}${widgets}<p>The end</p></main>
    <aside>${widgets.replaceAll('id="schools"', 'display="compact"')}<p>The end</p></aside>`;
}

// Runs in the page: names whatever moves without the reader's doing.
function watchMoves() {
  const moves: string[] = [];
  Object.assign(window, { moves });
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      for (const { node, previousRect: from, currentRect: to } of entry.hadRecentInput ? [] : entry.sources) {
        const name = node instanceof Element ? node.outerHTML.slice(0, 60) : node?.textContent;
        moves.push(`${name}: ${from.x},${from.y} to ${to.x},${to.y}`);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

interface LayoutShift extends PerformanceEntry {
  hadRecentInput: boolean;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}
