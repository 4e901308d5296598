import { expect, fixture, html } from '@open-wc/testing';
import { requestEarly } from '../../src/embed/early.js';
import { recordRequests } from '../support/record-requests.js';
import { career, dataset } from '../support/show.js';

/** A widget whose code is still to come, as no test of this file brings any. */
const upcoming = (attributes: Record<string, string>, content = '') => {
  const widget = document.createElement('wage-summary');
  for (const [name, value] of Object.entries({ endpoint: dataset, ...attributes }))
    widget.setAttribute(name, value);
  widget.innerHTML = content;
  return widget;
};

/** Puts widgets on the page, and requests what they show. */
async function request(...widgets: HTMLElement[]) {
  await fixture(html`<div>${widgets}</div>`);
  for (const widget of widgets) requestEarly(widget);
}

const wages = new URL(`${dataset}careers/${career}/wages.json`, location.href).href;

describe('requestEarly', () => {
  const requests = recordRequests();

  it('requests a document once, whichever way its address is written', async () => {
    await request(
      upcoming({ endpoint: dataset.replace(/\/$/, ''), career }),
      upcoming({ endpoint: dataset, career }),
      upcoming({ src: `${dataset}careers/${career}/wages.json` }),
    );
    expect(requests).to.deep.equal([wages]);
  });

  it('requests nothing for a widget that the page gives its document', async () => {
    const given = [upcoming({ career: 'actors' }), upcoming({ career: 'actors' }, '<template></template>')];
    await request(Object.assign(given[0]!, { data: {} }), given[1]!);
    expect(requests).to.be.empty;
  });

  it('requests nothing for one that waits for consent, nor for one that leads to a list', async () => {
    await request(
      upcoming({ career: 'actors', consent: 'required' }),
      upcoming({ career: 'actors', display: 'link' }),
      upcoming({ career: 'actors', display: 'button' }),
    );
    expect(requests).to.be.empty;
  });

  it('requests nothing at an address that is none', async () => {
    await request(upcoming({ src: 'https://' }), upcoming({ endpoint: '', career }));
    expect(requests).to.be.empty;
  });
});
