import { expect, nextFrame } from '@open-wc/testing';
import { lowContrasts } from '../support/contrast.js';
import { everyState } from '../support/every-state.js';

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
