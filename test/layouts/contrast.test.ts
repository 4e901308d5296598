import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/entries/all.js';
import { lowContrasts } from '../support/contrast.js';
import { answered, career, dataset, nowhere, type AnyWidget } from '../support/show.js';

/** Every kind of text that a widget has: loaded, loading, empty, failed, paid, compact, a link, a button, a range. */
async function everyState(): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`
    <div style="inline-size: 900px">
      <related-careers
        endpoint=${dataset}
        career=${career}
        link-template="/{key}"
        limit="3"
      ></related-careers>
      <popular-schools
        endpoint=${dataset}
        career=${career}
        id="contrast-list"
        limit="3"
        featured-src="/demo/examples/paid-schools.json"
      ></popular-schools>
      <popular-schools endpoint=${dataset} career=${career} display="compact" limit="2"></popular-schools>
      <popular-schools for="contrast-list" display="link"></popular-schools>
      <popular-schools for="contrast-list" display="button"></popular-schools>
      <wage-summary range src="/demo/examples/wages-in-words.json"></wage-summary>
      <wage-summary range endpoint=${dataset} career=${career} state="PA" limit="3"></wage-summary>
      <wage-summary src="/demo/examples/wages-empty.json"></wage-summary>
      <wage-summary endpoint=${nowhere} career=${career}></wage-summary>
    </div>
  `);
  const widgets = [...page.querySelectorAll<AnyWidget>('*')].filter(el => el.shadowRoot);
  for (const el of widgets) el.setAttribute('loading', 'eager');
  for (const el of widgets) await answered(el);
  return page;
}

const presets = ['editorial', 'campus', 'minimal', 'bold'];

describe('contrast', () => {
  it('is enough in every theme, light and dark, whatever the page is', async () => {
    const page = await everyState();
    const found: string[] = [];
    for (const theme of ['', ...presets]) {
      for (const scheme of ['light', 'dark']) {
        for (const background of ['white', 'black']) {
          page.style.background = background;
          // What has no surface, a link or a button alone, stands on the page, which is then to be of that scheme.
          if ((background === 'white') !== (scheme === 'light')) continue;
          for (const el of page.children) el.setAttribute('theme', `${theme} ${scheme}`);
          found.push(...lowContrasts(page).map(line => `${theme} ${scheme}: ${line}`));
        }
      }
    }
    expect(found).to.deep.equal([]);
  }).timeout(30_000);

  it("is enough where a preset follows the page's scheme", async () => {
    const page = await everyState();
    const found: string[] = [];
    for (const theme of presets) {
      for (const scheme of ['light', 'dark']) {
        page.style.cssText = `color-scheme: ${scheme}; background: Canvas`;
        for (const el of page.children) el.setAttribute('theme', theme);
        found.push(...lowContrasts(page).map(line => `${theme} on ${scheme}: ${line}`));
      }
    }
    expect(found).to.deep.equal([]);
  }).timeout(30_000);

  it('is enough in the colors of a page, light, dark or colored', async () => {
    const page = await everyState();
    const found: string[] = [];
    const pages = {
      white: ['#fff', '#222'],
      gray: ['#fff', '#555'],
      cream: ['#fdf3dc', '#3a2c17'],
      dark: ['#121212', '#eee'],
      'dark gray': ['#1e1e1e', '#bbb'],
      navy: ['#0b3d91', '#fff'],
      green: ['#14532d', '#f0fff4'],
      yellow: ['#ffd54f', '#111'],
    };
    for (const [name, [background, color]] of Object.entries(pages)) {
      Object.assign(page.style, { background, color });
      await nextFrame();
      found.push(...lowContrasts(page).map(line => `${name}: ${line}`));
    }
    expect(found).to.deep.equal([]);
  }).timeout(30_000);
});
