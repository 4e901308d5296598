import { expect, html } from '@open-wc/testing';
import { addWords } from '../../src/entries/related-careers.js';
import { recordConsole } from '../support/record-console.js';
import { career, dataset, show, texts } from '../support/show.js';

describe('a page with one widget', () => {
  const said = recordConsole();

  it('may have words for one that comes later, and hears of mistakes in those of its own', async () => {
    addWords('en', {
      'related.heading': 'Near {career}',
      'related.tap': 'x',
      'related.empty': 'None in {where}',
      'wages.heading': 'Earnings: {career}',
      'wages.job': '',
      job: 'x',
      toString: '{x}',
    } as object);
    const related = await show(
      html`<related-careers endpoint=${dataset} career=${career}></related-careers>`,
    );
    const [note = ''] = said.filter(note => note.includes('words for "en" that are not used'));
    for (const name of ['"related.tap"', '{where}', '"wages.job"', '"job"', '"toString"']) {
      expect(note).to.include(name);
    }
    expect(note).to.not.match(/heading/);

    expect(texts(related, 'heading')).to.deep.equal(['Near Healthcare Social Workers']);
    await import('../../src/entries/wage-summary.js');
    const wages = await show(html`<wage-summary endpoint=${dataset} career=${career}></wage-summary>`);
    expect(texts(wages, 'heading')).to.deep.equal(['Earnings: Healthcare Social Workers']);
    expect(texts(wages, 'caption')[0]).to.match(/^Average \(mean\) pay per year/);
    expect(texts(related, 'heading')).to.deep.equal(['Near Healthcare Social Workers']);
  });
});
