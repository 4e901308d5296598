import { expect, fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import type { Dataset } from '../../src/contract/schemas.js';
import type { Source } from '../../src/contract/parts.js';
import { credits } from '../../src/view/credits.js';
import { carried, textOf } from '../support/show.js';
import { speaking } from '../support/speaking.js';

/** One source's credit on a page. */
async function credit(source: Source) {
  const el = await fixture<HTMLElement>(html`<div>${credits([source], speaking('en'))}</div>`);
  const links = [...el.querySelectorAll('a')].map(a => [a.textContent, a.getAttribute('href')]);
  return { el, text: textOf(el), links };
}

const bls: Source = {
  name: 'Occupational Employment and Wage Statistics',
  publisher: 'U.S. Bureau of Labor Statistics',
  released: 'May 2025',
  url: 'https://www.bls.gov/oes/',
};

describe('credits', () => {
  it('are nothing where there is no source', () => {
    expect(credits([], speaking('en'))).to.equal(nothing);
  });

  it('name publisher, data and vintage, with a link to the data', async () => {
    const { text, links } = await credit(bls);
    expect(text).to.equal(
      'Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2025.',
    );
    expect(links).to.deep.equal([[bls.name, bls.url]]);
  });

  it('say what is known where that is little', async () => {
    const { text, links } = await credit({ name: 'Our own survey' });
    expect(text).to.equal('Source: Our own survey.');
    expect(links).to.be.empty;
  });

  it('say the words of the notice instead, with its first mentions as links', async () => {
    const { text, links } = await credit({
      name: 'O*NET 30.2 Database',
      url: 'https://www.onetcenter.org/database.html',
      license: 'CC BY 4.0',
      licenseUrl: 'https://creativecommons.org/licenses/by/4.0/',
      notice: 'Includes the O*NET 30.2 Database, under CC BY 4.0. The O*NET 30.2 Database is by USDOL/ETA.',
    });
    expect(text).to.equal(
      'Includes the O*NET 30.2 Database, under CC BY 4.0. The O*NET 30.2 Database is by USDOL/ETA.',
    );
    expect(links).to.deep.equal([
      ['O*NET 30.2 Database', 'https://www.onetcenter.org/database.html'],
      ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ]);
  });

  it('are in the language of the widget, around the names that the document gives', async () => {
    const el = await fixture<HTMLElement>(html`<div>${credits([bls], speaking('ar'))}</div>`);
    expect(textOf(el)).to.match(/^المصدر: U\.S\. Bureau of Labor Statistics، .+، May 2025\.$/);
    expect(textOf(el.querySelector('bdi'))).to.match(/^U\.S\. .+ 2025$/);
    expect(el.querySelector('bdi a')!.getAttribute('href')).to.equal(bls.url);
  });

  it('add the links that the words have no place for', async () => {
    const { text, links } = await credit({
      ...bls,
      license: 'Public domain',
      licenseUrl: 'https://www.bls.gov/opub/copyright-information.htm',
      notice: 'BLS, May 2025.',
    });
    expect(text).to.equal('BLS, May 2025. Occupational Employment and Wage Statistics Public domain');
    expect(links).to.deep.equal([
      [bls.name, bls.url],
      ['Public domain', 'https://www.bls.gov/opub/copyright-information.htm'],
    ]);
  });

  it('keep the words of a link that is not a web address', async () => {
    const { text, links } = await credit({ name: 'Survey', url: 'javascript:alert(1)' });
    expect(text).to.equal('Source: Survey.');
    expect(links).to.be.empty;
  });

  it('show markup as the text that it is', async () => {
    const { el, text } = await credit({ name: 'Survey', notice: '<img src=x onerror=alert(1)> Survey' });
    expect(text).to.equal('<img src=x onerror=alert(1)> Survey');
    expect(el.querySelector('img')).to.equal(null);
  });

  it('do not endorse other sites', async () => {
    const { el } = await credit(bls);
    expect(el.querySelector('a')!.rel).to.equal('nofollow noopener');
  });

  it('stand one below another, in the order of the document', async () => {
    const { sources } = await carried<Dataset>('dataset.json');
    const el = await fixture<HTMLElement>(html`<div>${credits(sources, speaking('en'))}</div>`);
    const lines = [...el.querySelectorAll("[part='sources'] > [part='source']")].map(textOf);
    expect(lines).to.have.length(sources.length);
    for (const [index, { notice, name }] of sources.entries()) {
      expect(lines[index]).to.include(notice?.slice(0, 20) ?? name);
    }
  });
});
