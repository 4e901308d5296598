import { expect } from '@open-wc/testing';
import { fetchText, RetryableError } from '../../src/data/fetch-text.js';
import { failureOf } from '../support/data-failure.js';
import { faulty } from '../support/fault-address.js';

const failure = (url: string, deadline?: number) =>
  failureOf(() => fetchText(url, deadline === undefined ? {} : { deadline }));

/** How an answer with this status fails. */
const refused = (status: number, headers: Record<string, string> = {}) =>
  failure(faulty('status', { status, ...headers }));

describe('fetchText', () => {
  const fetch = window.fetch.bind(window);

  afterEach(() => {
    window.fetch = fetch;
  });

  it('has the text as it is', async () => {
    expect(await fetchText(faulty('none', { body: ' {"a": "é"}\n' }))).to.equal(' {"a": "é"}\n');
  });

  it('asks without cookies, or once as the page has asked ahead', async () => {
    const url = faulty('none', { body: '{}' });
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', href: url });
    const asked: unknown[] = [];
    window.fetch = (address, init) => {
      asked.push(init?.credentials);
      return fetch(address, init);
    };
    await fetchText(url);
    document.head.append(link);
    await fetchText(url, { cache: 'no-cache' });
    await fetchText(faulty('none', { body: '[]' }));
    await fetchText(url);
    await fetchText(url);
    link.remove();
    expect(asked).to.deep.equal(['omit', 'omit', 'omit', 'same-origin', 'omit']);
  });

  it('waits for an answer that comes in pieces', async () => {
    expect(await fetchText(faulty('drip', { body: '[1, 2, 3]' }))).to.equal('[1, 2, 3]');
  });

  it('says that a document is missing', async () => {
    for (const status of [404, 410]) {
      const error = await refused(status);
      expect(error.reason, `${status}`).to.equal('missing');
      expect(error.message).to.include(`${status}`);
      expect(error).to.not.be.instanceOf(RetryableError);
    }
  });

  it('says that the server refused, and whether asking again may help', async () => {
    for (const status of [400, 401, 403, 451, 501]) {
      const error = await refused(status);
      expect(error.reason, `${status}`).to.equal('refused');
      expect(error, `${status}`).to.not.be.instanceOf(RetryableError);
    }
    for (const status of [425, 429, 500, 502, 503, 504]) {
      const error = await refused(status);
      expect(error.reason, `${status}`).to.equal('refused');
      expect(error, `${status}`).to.be.instanceOf(RetryableError);
    }
  });

  it('takes no more of an answer that is no document', async () => {
    let isOver = false;
    const cancel = () => void (isOver = true);
    window.fetch = () => Promise.resolve(new Response(new ReadableStream({ cancel }), { status: 404 }));
    await failure('/a-page-without-end');
    expect(isOver).to.equal(true);
  });

  it('says when no answer came at all', async () => {
    for (const kind of ['reset', 'truncated']) {
      const error = await failure(faulty(kind, { body: '{"version":1,"careers":[]}' }));
      expect(error.reason, kind).to.equal('unreachable');
      expect(error, kind).to.be.instanceOf(RetryableError);
      expect(error.cause, kind).to.be.instanceOf(TypeError);
    }
  });

  it('gives up where no answer comes in time', async () => {
    const error = await failure(faulty('hang'), 40);
    expect(error.reason).to.equal('timeout');
    expect(error.message).to.equal('gave no complete answer within 0.04 seconds');
    expect(error).to.not.be.instanceOf(RetryableError);
  });

  it('gives up where an answer begins in time but does not end', async () => {
    const { reason } = await failure(faulty('drip', { body: 'x'.repeat(2000) }), 200);
    expect(reason).to.equal('timeout');
  });

  it('stops the request that it gave up', async () => {
    let signal: AbortSignal | null | undefined;
    window.fetch = (input, init) => fetch(input, { ...init, signal: (signal = init?.signal) ?? null });
    await failure(faulty('hang'), 40);
    expect(signal?.aborted).to.equal(true);
  });

  it('gives up in time though the page wraps fetch and drops what it is given', async () => {
    window.fetch = input => fetch(input);
    const { reason } = await failure(faulty('hang'), 40);
    expect(reason).to.equal('timeout');
  });

  it('understands how long the server asks to wait, in seconds or until a date', async () => {
    const wait = async (header: string) => {
      const error = await refused(503, { 'retry-after': header });
      return (error as RetryableError).retryAfter;
    };
    expect(await wait('7')).to.equal(7000);
    expect(await wait('0')).to.equal(0);
    expect(await wait(new Date(Date.now() + 3_600_000).toUTCString()))
      .to.be.above(3_500_000)
      .and.at.most(3_600_000);
    expect(await wait('Wed, 21 Oct 2015 07:28:00 GMT')).to.equal(0);
    for (const date of ['Sun, 06 Nov 2044 08:49:37 +0000', '2044-11-06T08:49:37Z'])
      expect(await wait(date)).to.be.within(
        Date.UTC(2044, 10, 6) - Date.now(),
        Date.UTC(2044, 10, 7) - Date.now(),
      );
    expect(await wait('soon')).to.equal(undefined);
    expect(((await refused(503)) as RetryableError).retryAfter).to.equal(undefined);
  });
});
