import { expect } from '@open-wc/testing';
import { fetchText } from '../../src/data/fetch-text.js';
import { failureOf } from '../support/data-failure.js';
import { dataset } from '../support/show.js';

describe('fetchText, from another site', () => {
  it('reads from another site that allows it, and says when one does not', async () => {
    const response = await fetch('/__test/origins.json');
    const { open, closed } = (await response.json()) as { open: string; closed: string };
    expect(await fetchText(`${open}${dataset}careers.json`)).to.include('"actors"');
    const error = await failureOf(() => fetchText(`${closed}${dataset}careers.json`));
    expect(error.reason).to.equal('unreachable');
    expect(error.message).to.include('Access-Control-Allow-Origin');
  });
});
