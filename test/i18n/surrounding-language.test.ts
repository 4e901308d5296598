import { expect, fixture } from '@open-wc/testing';
import { surroundingLanguage } from '../../src/widget/localize.js';

const at = async (markup: string) => {
  const page = await fixture<HTMLElement>('<div></div>');
  page.setHTMLUnsafe(markup);
  return surroundingLanguage(page.querySelector('i')!);
};

describe('the language of a place', () => {
  it('is that of the nearest element that has one', async () => {
    expect((await at('<p lang="fr"><b lang="es"><i></i></b></p>')).tag).to.equal('es');
    expect((await at('<p lang="fr"><i lang="es"></i></p>')).tag).to.equal('es');
    expect((await at('<p lang="fr"><i lang=""></i></p>')).tag).to.equal('');
    expect((await at('<i lang=" en_US "></i>')).tag).to.equal('en-US');
  });

  it('comes into a shadow root from its host', async () => {
    const page = await fixture<HTMLElement>('<div lang="ar" dir="rtl"><p></p></div>');
    const root = page.querySelector('p')!.attachShadow({ mode: 'open' });
    const inner = root.appendChild(document.createElement('span')).attachShadow({ mode: 'open' });
    const place = inner.appendChild(document.createElement('i'));
    expect(surroundingLanguage(place)).to.deep.equal({ tag: 'ar', dir: 'rtl' });
  });

  it('may be said by xml:lang, which wins as it does in the browser', async () => {
    const el = await fixture<HTMLElement>('<p><i lang="es"></i></p>');
    el.firstElementChild!.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', 'ar');
    expect(surroundingLanguage(el.firstElementChild!).tag).to.equal('ar');
  });

  it('has the direction that was set with it or further in, not one from outside', async () => {
    expect((await at('<p dir="rtl"><b lang="ar"><i></i></b></p>')).dir).to.equal(null);
    expect((await at('<p dir="ltr"><b lang="ar" dir="rtl"><i></i></b></p>')).dir).to.equal('rtl');
    expect((await at('<p lang="ar"><b dir="rtl"><i></i></b></p>')).dir).to.equal('rtl');
  });
});
