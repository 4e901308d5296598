import { expect, fixture, html } from '@open-wc/testing';
import { heading } from '../../src/ui/heading.js';

describe('heading', () => {
  const shown = async (level: number, id?: string) =>
    fixture<HTMLElement>(html`<div>${heading(level, 'name', html`<b>Actors</b>`, id)}</div>`);

  it('has the level that the page chooses', async () => {
    for (const level of [2, 3, 4, 5, 6]) {
      const el = await shown(level);
      expect(el.querySelector(`h${level}[part='name']#name > b`)?.textContent).to.equal('Actors');
    }
  });

  it('goes no deeper than level 6', async () => {
    for (const level of [7, 8]) expect((await shown(level)).querySelector('h6')).to.not.equal(null);
  });

  it('can have an id of its own at every level', async () => {
    for (const level of [2, 3, 4, 5, 6]) {
      expect((await shown(level, 'own')).querySelector(`h${level}#own[part='name']`)).to.not.equal(null);
    }
  });
});
