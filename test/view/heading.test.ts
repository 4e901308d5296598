import { expect, fixture, html } from '@open-wc/testing';
import { heading } from '../../src/view/frame.js';

describe('heading', () => {
  const shown = async (level: number) =>
    fixture<HTMLElement>(html`<div>${heading(level, 'name', html`<b>Actors</b>`)}</div>`);

  it('has the level that the page chooses', async () => {
    for (const level of [2, 3, 4, 5, 6]) {
      const el = await shown(level);
      expect(el.querySelector(`h${level}[part='name'] > b`)?.textContent).to.equal('Actors');
    }
  });

  it('goes no deeper than level 6', async () => {
    for (const level of [7, 8]) expect((await shown(level)).querySelectorAll('h6')).to.have.length(1);
  });
});
