import { expect } from '@open-wc/testing';
import { requestText } from '../../src/load/http.js';
import { failureOf } from '../support/data-failure.js';
import { dataset } from '../support/show.js';

describe('requestText, from another site', () => {
  it('reads from one that allows it, and says when one does not', async () => {
    const response = await fetch('/__test/origins.json');
    const { open, closed } = (await response.json()) as { open: string; closed: string };
    expect(await requestText(`${open}${dataset}careers.json`)).to.include('"actors"');
    const error = await failureOf(() => requestText(`${closed}${dataset}careers.json`));
    expect(error.reason).to.equal('unreachable');
    expect(error.message).to.include('Access-Control-Allow-Origin');
  });
});
