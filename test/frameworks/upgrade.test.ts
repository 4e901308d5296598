import { expect } from '@open-wc/testing';
import { WageSummaryElement } from '../../src/entries/elements.js';
import { define } from '../../src/widget/define.js';
import { recordRequests } from '../support/record-requests.js';
import { carried, parts, texts, type AnyWidget } from '../support/show.js';
import { waitUntil } from '../support/wait-until.js';

const requests = recordRequests();

// A framework renders at once; the code of a widget may come later, as with the loader.
it('what is set before a widget is defined is not lost', async () => {
  const data = await carried('careers/actors/wages.json');
  const early = document.createElement('wage-summary') as AnyWidget & { limit: number };
  Object.assign(early, { data, limit: 2, linkTemplate: '/jobs/{key}', headingLevel: '3' });
  document.body.append(early);
  requests.length = 0;

  define('wage-summary', WageSummaryElement);
  await waitUntil(() => texts(early, 'heading')[0]?.includes('Actors'));
  expect(Object.keys(early)).not.to.include('data');
  expect(parts(early, 'row')).to.have.length(2);
  expect(early.shadowRoot.querySelector('h3')).to.exist;
  expect(requests).to.be.empty;

  early.limit = 3;
  await waitUntil(() => parts(early, 'row').length === 3);
  early.remove();
});
