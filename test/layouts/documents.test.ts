import { aTimeout, expect } from '@open-wc/testing';
import { layoutFaults } from '../support/layout-faults.js';
import { answeredIn, closePage, openPage, script, tags } from '../support/page.js';
import { waitUntil } from '../support/wait-until.js';

const standard = (head = '', body = tags) =>
  `<!doctype html><html lang="en"><head>${head}${script}</head><body style="margin: 0">${body}</body></html>`;

/** How high a widget's content is, in whole pixels, whatever room is still kept below it. */
const contentHeight = (el: Element) => {
  const last = el.shadowRoot!.querySelector('.held')!.lastElementChild!;
  return Math.round(last.getBoundingClientRect().bottom - el.getBoundingClientRect().top);
};

describe('a page', () => {
  it('without a doctype shows widgets as one with it does', async () => {
    const style = 'body { font: 20px serif; color: rgb(90, 0, 0) }';
    const markup = standard(`<style>${style}</style>`);
    const sizes = [];
    for (const [text, mode] of [
      [markup, 'CSS1Compat'],
      [markup.replace('<!doctype html>', ''), 'BackCompat'],
    ] as const) {
      const page = await openPage(text);
      expect(page.compatMode).to.equal(mode);
      const widgets = await answeredIn(page);
      expect(widgets.flatMap(el => layoutFaults(el))).to.deep.equal([]);
      const table = widgets.find(el => el.localName === 'wage-summary')!.shadowRoot.querySelector('table')!;
      const { fontSize, color } = page.defaultView!.getComputedStyle(table);
      sizes.push([fontSize, color, ...widgets.map(contentHeight)]);
      closePage(page);
    }
    expect(sizes[1]).to.deep.equal(sizes[0]);
  });

  it('with another size of rem shows text in the same size', async () => {
    const body = 'body { font: 16px/1.5 serif }';
    const heights = [];
    for (const style of [body, `html { font-size: 62.5% } body { font: 1.6rem/1.5 serif }`]) {
      const page = await openPage(standard(`<style>${style}</style>`));
      const widgets = await answeredIn(page);
      heights.push(widgets.map(contentHeight));
      closePage(page);
    }
    expect(heights[1]).to.deep.equal(heights[0]);
  });

  it('with text of 10 px shows none that is much smaller', async () => {
    const page = await openPage(standard('<style>html { font-size: 62.5% }</style>'));
    const widgets = await answeredIn(page);
    expect(widgets.flatMap(el => layoutFaults(el, { smallestText: 9.5 }))).to.deep.equal([]);
    closePage(page);
  });

  it('with a base elsewhere keeps its ids to itself', async () => {
    const jump = '<popular-schools for="list" display="link"></popular-schools>';
    const list = tags.replace('<popular-schools', '<popular-schools id="list"');
    const page = await openPage(standard('<base href="https://elsewhere.invalid/" />', jump + list));
    const [link, ...widgets] = await answeredIn(page);
    const { href } = page.location;
    link!.shadowRoot.querySelector<HTMLElement>("[part='jump']")!.click();
    await aTimeout(100);
    expect(page.location.href.split('#')[0]).to.equal(href);
    expect(page.activeElement!.id).to.equal('list');
    const bars = widgets.flatMap(el => [...el.shadowRoot.querySelectorAll('.value')]);
    expect(bars).to.not.be.empty;
    for (const bar of bars) expect(bar.getBoundingClientRect().width).to.be.above(10);
    closePage(page);
  });

  it('of XHTML keeps what it has in the tags, and says why', async () => {
    const said: string[] = [];
    const errors: unknown[] = [];
    const page = await openPage(
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Page</title></head>
       <body>${tags}<p id="rest">The rest</p></body></html>`,
      'application/xhtml+xml',
    );
    expect(page.contentType).to.equal('application/xhtml+xml');
    const view = page.defaultView!;
    view.console.warn = (message: string) =>
      void (message.startsWith('[career-widgets]') && said.push(message));
    view.addEventListener('error', ({ message }) => errors.push(message));
    view.addEventListener('unhandledrejection', ({ reason }) => errors.push(reason));
    // WebKit runs no module script in an XML document, but a classic one may import the same.
    const classic = page.createElement('script');
    classic.textContent = `import('${location.origin}/src/entries/all.ts')`;
    page.head.append(classic);
    await waitUntil(() => said.length === 3, 'each widget says why');
    await aTimeout(200);
    const fallbacks = [...page.querySelectorAll('[slot=fallback], #rest')];
    expect(fallbacks).to.have.length(4);
    for (const el of fallbacks) expect(el.checkVisibility()).to.equal(true);
    expect(errors).to.deep.equal([]);
    expect(said).to.have.length(3);
    expect(said[0]).to.include('serve the page as text/html');
    closePage(page);
  }).timeout(20_000);

  it('at 400 % zoom, 320 px wide, scrolls in one direction only', async () => {
    const page = await openPage(standard());
    (page.defaultView!.frameElement as HTMLElement).style.inlineSize = '320px';
    const widgets = await answeredIn(page);
    const { clientWidth, scrollWidth } = page.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
    expect(widgets.flatMap(el => layoutFaults(el))).to.deep.equal([]);
    closePage(page);
  });
});
