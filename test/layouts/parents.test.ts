import { expect, nextFrame } from '@open-wc/testing';
import { everyWidget } from '../support/every-widget.js';
import { layoutFaults } from '../support/layout-faults.js';
import { needs } from '../support/needs.js';

/** Where a page may put a widget: the styles of what it stands in. */
const parents: Record<string, string> = {
  'a block': 'inline-size: 400px',
  'a flex row': 'display: flex; inline-size: 900px',
  'a flex column': 'display: flex; flex-direction: column; inline-size: 400px',
  'a flex column that does not stretch':
    'display: flex; flex-flow: column; align-items: start; inline-size: 400px',
  'a grid': 'display: grid; inline-size: 400px',
  'a grid of columns': 'display: grid; grid-template-columns: 1fr 1fr 1fr; inline-size: 900px',
  'a table cell': 'display: table-cell; inline-size: 400px',
  'a float': 'float: inline-end; inline-size: 400px',
  'a fixed box': 'position: fixed; inset: 0 auto auto 0; inline-size: 400px',
  'a box that fits its content': 'inline-size: fit-content',
  'text columns': 'columns: 2; inline-size: 900px',
  'a zoomed box': 'zoom: 2; inline-size: 320px',
  'a vertical box': 'writing-mode: vertical-rl; inline-size: 500px; block-size: 500px',
};

/** What a page may set for its own text that a widget would inherit. */
const texts: Record<string, string> = {
  'text-align: right; text-align-last: justify': 'text-align-last',
  'white-space: nowrap': 'white-space-collapse',
  'text-wrap: nowrap': 'text-wrap-mode',
  'text-transform: uppercase': 'text-transform',
  'font-variant: small-caps': 'font-variant',
  'font-style: italic': 'font-style',
  'font-weight: 900': 'font-weight',
  'text-indent: 4em': 'text-indent',
  'text-shadow: 2px 2px red': 'text-shadow',
  'word-break: break-all': 'word-break',
  'hyphens: auto': 'hyphens',
  'cursor: wait': 'cursor',
  'line-height: 0': 'line-height',
  '-webkit-text-fill-color: transparent': '-webkit-text-fill-color',
  '-webkit-text-stroke: 3px red': '-webkit-text-stroke-width',
};

/** What it is to inherit: how the page's own text looks, and what its reader set. */
const given: Record<string, string> = {
  'font-family': 'monospace',
  'font-size': '20px',
  color: 'rgb(80, 40, 0)',
  'letter-spacing': '2px',
  'word-spacing': '4px',
  direction: 'rtl',
  visibility: 'hidden',
};

const resets: Record<string, string> = {
  'all: unset': '* { all: unset } style, script { display: none }',
  'a reset of everything':
    '* { margin: 0; padding: 0; box-sizing: content-box; line-height: 1; font: inherit !important; list-style: square inside; max-width: none !important }',
  'rules for common elements':
    'ul, li { list-style: disc !important; display: block } table, td { border: 9px solid; width: 100% } button, a { all: unset } svg { fill: red; stroke: red } img { max-width: none } h2 { font-size: 9em }',
};

describe('a widget', () => {
  it('fits in whatever it stands in', async () => {
    const { page, widgets } = await everyWidget();
    const found: string[] = [];
    for (const [name, style] of Object.entries(parents)) {
      page.style.cssText = style;
      await nextFrame();
      const faults = widgets.flatMap(el => layoutFaults(el));
      // A vertical page grows sideways.
      if (!style.includes('vertical') && page.scrollWidth > page.clientWidth)
        faults.push('the page scrolls sideways');
      for (const el of widgets) {
        if (el.getBoundingClientRect().width < 160) faults.push(`<${el.localName}> is squeezed`);
      }
      found.push(...faults.map(fault => `${name}: ${fault}`));
    }
    expect(found).to.deep.equal([]);
  }).timeout(20_000);

  it('has no card divided between columns of text', async () => {
    needs('grids-in-columns');
    const { page, widgets } = await everyWidget();
    page.style.cssText = 'columns: 22em; column-fill: auto; block-size: 700px; inline-size: 900px';
    await nextFrame();
    const cards = widgets
      .flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll("[part='card'], [part='school']")])
      .map(card => [...card.getClientRects()].map(({ height }) => height))
      // But for one that is higher than a column, or that another tab hides.
      .filter(([first = 700, ...rest]) => rest.reduce((sum, height) => sum + height, first) < 700);
    expect(cards).to.have.length.above(3);
    expect(cards.filter(({ length }) => length > 1)).to.deep.equal([]);
  });

  it('does not take from the page what is not meant for it', async () => {
    const { page, widgets } = await everyWidget();
    const read = (property: string) =>
      widgets.flatMap(({ shadowRoot }) =>
        ['[part=base]', 'li, td', 'p, caption'].map(selector => {
          const style = getComputedStyle(shadowRoot.querySelector(selector)!);
          return style.getPropertyValue(property);
        }),
      );
    for (const [style, property] of Object.entries(texts)) {
      page.style.cssText = '';
      const before = read(property);
      page.style.cssText = style;
      expect(read(property), style).to.deep.equal(before);
    }
  });

  it('can be read where the page has no size for its text', async () => {
    const { page, widgets } = await everyWidget();
    page.style.cssText = 'font-size: 0; inline-size: 400px';
    await nextFrame();
    expect(widgets.flatMap(el => layoutFaults(el, { smallestText: 9.5 }))).to.deep.equal([]);
  });

  it("takes the page's font, size, color, spacing and direction", async () => {
    const { page, widgets } = await everyWidget();
    for (const [property, value] of Object.entries(given)) page.style.setProperty(property, value);
    for (const { shadowRoot } of widgets) {
      const style = getComputedStyle(shadowRoot.querySelector("[part='base']")!);
      for (const [property, value] of Object.entries(given)) {
        expect(style.getPropertyValue(property), property).to.equal(value);
      }
    }
  });

  for (const [name, css] of Object.entries(resets)) {
    it(`withstands ${name}`, async () => {
      const { page, widgets } = await everyWidget();
      page.style.inlineSize = '400px';
      const heights = widgets.map(el => el.getBoundingClientRect().height);
      const sheet = document.createElement('style');
      sheet.textContent = css;
      document.head.append(sheet);
      page.style.cssText = 'display: block; inline-size: 400px; font: 16px/1.5 serif';
      await nextFrame();
      const found = widgets.flatMap(el => layoutFaults(el));
      const after = widgets.map(
        el => el.shadowRoot.querySelector("[part='base']")!.getBoundingClientRect().height,
      );
      sheet.remove();
      expect(found).to.deep.equal([]);
      // The same content in another serif: about as high as before, and none of it gone.
      after.forEach((height, index) =>
        expect(height, `${heights.join()} ${after.join()}`).to.be.within(
          heights[index]! * 0.7,
          heights[index]! * 1.4,
        ),
      );
    });
  }
});
