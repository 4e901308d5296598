import { expect } from '@open-wc/testing';
import { request, requestText } from '../../src/load/http.js';
import { failureOf } from '../support/data-failure.js';
import { faulty } from '../support/fault-address.js';

const failure = (url: string, limit?: number) => failureOf(() => requestText(url, { limit }));

/** How a response with this status fails. */
const refused = (status: number, headers: Record<string, string> = {}) =>
  failure(faulty('status', { status, ...headers }));

describe('requestText', () => {
  const fetch = window.fetch.bind(window);

  afterEach(() => {
    window.fetch = fetch;
  });

  it('returns the text as it is', async () => {
    expect(await requestText(faulty('none', { body: ' {"a": "é"}\n' }))).to.equal(' {"a": "é"}\n');
  });

  it('sends neither cookies nor the address of the page', async () => {
    let init: RequestInit | undefined;
    window.fetch = (url, given) => fetch(url, (init = given));
    await requestText(faulty('none'));
    expect(init).to.include({ credentials: 'omit', referrerPolicy: 'strict-origin' });
    expect(init).not.to.have.property('headers');
  });

  it('sends the request as it is told to', async () => {
    const send = () => Promise.resolve(new Response('sent'));
    expect(await requestText('/nowhere', { send })).to.equal('sent');
    const thrown = () => {
      throw new TypeError('no such thing');
    };
    const { reason, canRetry } = await failureOf(() => requestText('/nowhere', { send: thrown }));
    expect({ reason, canRetry }).to.deep.equal({ reason: 'unreachable', canRetry: true });
  });

  it('hands on a signal that aborts', async () => {
    const controller = new AbortController();
    let sent: AbortSignal | undefined;
    const send = (signal: AbortSignal) => {
      sent = signal;
      return fetch(faulty('hang'), { signal });
    };
    const failed = failureOf(() => requestText('/nowhere', { send, signal: controller.signal }));
    expect(sent!.aborted).to.equal(false);
    controller.abort();
    expect(sent!.aborted).to.equal(true);
    expect((await failed).reason).to.equal('unreachable');
  });

  it('asks nothing for who has aborted before', async () => {
    let sent: AbortSignal | undefined;
    const send = (signal: AbortSignal) => fetch(faulty('none'), { signal: (sent = signal) });
    const error = await failureOf(() => requestText('/nowhere', { send, signal: AbortSignal.abort() }));
    expect(sent!.aborted).to.equal(true);
    expect(error.reason).to.equal('unreachable');
  });

  it('waits for a response that comes in pieces', async () => {
    expect(await requestText(faulty('drip', { body: '[1, 2, 3]' }))).to.equal('[1, 2, 3]');
  });

  it('says that a document is missing', async () => {
    for (const status of [404, 410]) {
      const error = await refused(status);
      expect(error.reason, `${status}`).to.equal('missing');
      expect(error.message).to.include(`${status}`);
      expect(error.canRetry).to.equal(false);
    }
  });

  it('says that the server refused, and whether a retry may help', async () => {
    for (const status of [400, 401, 403, 451, 501]) {
      const error = await refused(status);
      expect(error.reason, `${status}`).to.equal('refused');
      expect(error.canRetry, `${status}`).to.equal(false);
    }
    for (const status of [408, 425, 429, 500, 502, 503, 504]) {
      const error = await refused(status);
      expect(error.reason, `${status}`).to.equal('refused');
      expect(error.canRetry, `${status}`).to.equal(true);
    }
  });

  it('takes no more of a response that is no document', async () => {
    let isOver = false;
    const cancel = () => void (isOver = true);
    window.fetch = () => Promise.resolve(new Response(new ReadableStream({ cancel }), { status: 404 }));
    await failure('/a-page-without-end');
    expect(isOver).to.equal(true);
  });

  it('says when no response came at all', async () => {
    for (const kind of ['reset', 'truncated']) {
      const error = await failure(faulty(kind, { body: '{"version":1,"careers":[]}' }));
      expect(error.reason, kind).to.equal('unreachable');
      expect(error.canRetry, kind).to.equal(true);
      expect(error.cause, kind).to.be.instanceOf(TypeError);
    }
  });

  it('gives up where no response comes in time', async () => {
    const error = await failure(faulty('hang'), 40);
    expect(error.reason).to.equal('timeout');
    expect(error.message).to.equal('sent no complete response within 0.04 seconds');
    expect(error.canRetry).to.equal(false);
  });

  it('gives up where a response begins in time but does not end', async () => {
    const { reason } = await failure(faulty('drip', { body: 'x'.repeat(2000) }), 200);
    expect(reason).to.equal('timeout');
  });

  it('aborts the request that it gave up', async () => {
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
    const wait = async (header: string) => (await refused(503, { 'retry-after': header })).retryAfter;
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
    expect((await refused(503)).retryAfter).to.equal(undefined);
  });
});

describe('request', () => {
  it('returns what is read of the response', async () => {
    const read = (response: Response) => Promise.resolve(response.status);
    expect(await request(faulty('none'), read)).to.equal(200);
  });

  it('says that the response broke off where it cannot be read', async () => {
    const read = () => Promise.reject(new TypeError('cannot be decoded'));
    const { reason, message, canRetry } = await failureOf(() => request(faulty('none'), read));
    expect({ reason, canRetry }).to.deep.equal({ reason: 'unreachable', canRetry: true });
    expect(message).to.include('broke off').and.to.include('Content-Encoding');
  });
});
