import { expect } from '@open-wc/testing';
import { careersResource } from '../../src/contract/resources.js';
import { loadDocument } from '../../src/load/documents.js';
import { failureOf } from '../support/data-failure.js';
import { faulty, noCareers } from '../support/fault-address.js';
import { needs } from '../support/needs.js';
import { recordRequests } from '../support/record-requests.js';

describe('loadDocument, and what the browser has already', () => {
  recordRequests();

  it('sends no cookies, or once as the page has requested ahead', async () => {
    const url = noCareers('ahead');
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', href: url });
    const sent: unknown[] = [];
    window.fetch = (_, init) => {
      sent.push(init?.credentials);
      return Promise.resolve(new Response('', { status: 404 }));
    };
    const load = (url: string, fresh = false) =>
      failureOf(() => loadDocument(careersResource, url, { fresh }));
    await load(url);
    document.head.append(link);
    await load(url, true);
    await load(noCareers('another'));
    await load(url);
    await load(url);
    link.remove();
    expect(sent).to.deep.equal(['omit', 'omit', 'omit', 'same-origin', 'omit']);
  });

  it("makes a fresh request past the browser's cache", async () => {
    needs('cache');
    const body = '{"version":1,"careers":[]}';
    const url = faulty('none', { body, 'cache-control': 'max-age=600', name: 'cached' });
    const cached = async () => (await fetch(url, { credentials: 'omit' })).headers.get('x-answer');
    const first = await cached();
    expect(await cached()).to.equal(first);
    await loadDocument(careersResource, url, { fresh: true });
    const fresh = await cached();
    expect(fresh).to.not.equal(first);
    expect(await cached()).to.equal(fresh);
  });
});
