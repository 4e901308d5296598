import { expect, fixture, html } from '@open-wc/testing';
import { isPreloaded, takePreload } from '../../src/load/preload.js';
import { dataset } from '../support/show.js';

describe('what a page has requested ahead', () => {
  it('is there until somebody takes it, and is of its own address alone', async () => {
    const href = new URL(`${dataset}careers/actors/wages.json`, location.href).href;
    await fixture(html`<link rel="preload" as="fetch" crossorigin href=${href} />`);
    expect(isPreloaded(() => `${href}?another`)).to.equal(false);
    expect(takePreload(`${href}?another`)).to.equal(false);
    expect(isPreloaded(() => href)).to.equal(true);
    expect(takePreload(href)).to.equal(true);
    expect(takePreload(href)).to.equal(false);
    expect(isPreloaded(() => href)).to.equal(false);
  });
});
