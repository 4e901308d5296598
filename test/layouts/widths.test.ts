import { expect, nextFrame } from '@open-wc/testing';
import { everyWidget } from '../support/every-widget.js';
import { layoutFaults } from '../support/layout-faults.js';
import type { AnyWidget } from '../support/show.js';

const themes = ['inherit', 'light', 'editorial', 'campus', 'minimal', 'bold'];
const widths = [200, 240, 320, 480, 700, 960, 1600];

/** As a reader's own style sheet has it, which reaches into shadow trees. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`);

/** The narrowest, a phone's and where columns change; the plainest theme and the one with the widest frames. */
const some = { themes: ['inherit', 'bold'], widths: [200, 320, 700] };

async function faultsIn(page: HTMLElement, widgets: AnyWidget[], { themes, widths }: typeof some) {
  const found: string[] = [];
  for (const theme of themes) {
    for (const el of widgets) el.setAttribute('theme', theme);
    for (const width of widths) {
      page.style.inlineSize = `${width}px`;
      await nextFrame();
      found.push(...widgets.flatMap(el => layoutFaults(el)).map(fault => `${theme}: ${fault}`));
    }
  }
  return found;
}

describe('a widget', () => {
  for (const direction of ['ltr', 'rtl']) {
    it(`fits from 200 to 1600 px in every theme, ${direction}`, async () => {
      const { page, widgets } = await everyWidget();
      page.dir = direction;
      expect(await faultsIn(page, widgets, { themes, widths })).to.deep.equal([]);
    }).timeout(60_000);
  }

  it('fits with the text spacing that a page gives', async () => {
    const { page, widgets } = await everyWidget();
    page.style.cssText = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';
    expect(getComputedStyle(widgets[0]!.shadowRoot.querySelector('p')!).letterSpacing).to.equal('1.92px');
    expect(await faultsIn(page, widgets, some)).to.deep.equal([]);
  }).timeout(30_000);

  it('fits with the text spacing that a reader sets', async () => {
    const { page, widgets } = await everyWidget();
    for (const { shadowRoot } of widgets) shadowRoot.adoptedStyleSheets.push(spacing);
    expect(await faultsIn(page, widgets, some)).to.deep.equal([]);
    for (const { shadowRoot } of widgets) shadowRoot.adoptedStyleSheets.pop();
  }).timeout(30_000);

  it('fits with text of twice the size', async () => {
    const { page, widgets } = await everyWidget();
    page.style.fontSize = '200%';
    expect(await faultsIn(page, widgets, some)).to.deep.equal([]);
  }).timeout(30_000);
});
