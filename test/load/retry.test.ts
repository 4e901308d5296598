import { expect } from '@open-wc/testing';
import { careersResource } from '../../src/contract/resources.js';
import { loadDocument } from '../../src/load/documents.js';
import { requestText, withRetries } from '../../src/load/http.js';
import { LoadError } from '../../src/load/load-error.js';
import { failureOf } from '../support/data-failure.js';
import { faulty, noCareers } from '../support/fault-address.js';
import { recordRequests } from '../support/record-requests.js';

describe('withRetries', () => {
  const requests = recordRequests();

  /** Requests each of the URLs in turn, and notes the waits between instead of sitting through them. */
  function ask(...urls: string[]) {
    const waits: number[] = [];
    const text = withRetries(() => requestText(urls[requests.length]!), {
      wait: milliseconds => Promise.resolve(void waits.push(milliseconds)),
    });
    return { text, waits };
  }

  it('makes one request where the response is good', async () => {
    const { text, waits } = ask(noCareers('good'));
    expect(await text).to.include('careers');
    expect(waits).to.be.empty;
    expect(requests).to.have.length(1);
  });

  it('returns the text that comes with the third request', async () => {
    const { text } = ask(faulty('status', { status: 503 }), faulty('reset'), noCareers('third'));
    expect(await text).to.include('careers');
    expect(requests).to.have.length(3);
  });

  it('makes three requests and no more', async () => {
    const { text, waits } = ask(...Array.from({ length: 9 }, () => faulty('status', { status: 500 })));
    expect((await failureOf(() => text)).reason).to.equal('refused');
    expect(requests).to.have.length(3);
    expect(waits).to.have.length(2);
  });

  it('waits a little, then longer', async () => {
    const { text, waits } = ask(...Array.from({ length: 3 }, () => faulty('status', { status: 429 })));
    await failureOf(() => text);
    expect(waits[0]).to.be.within(200, 300);
    expect(waits[1]).to.be.within(400, 600);
  });

  it('waits as long as the server asks', async () => {
    const busy = (header: string) => faulty('status', { status: 503, 'retry-after': header });
    const { text, waits } = ask(busy('4'), busy('10'), noCareers('patient'));
    await text;
    expect(waits).to.deep.equal([4000, 10_000]);
  });

  it('does not keep a reader waiting for longer than ten seconds', async () => {
    for (const header of ['11', new Date(Date.now() + 60_000).toUTCString()]) {
      requests.length = 0;
      const { text, waits } = ask(
        faulty('status', { status: 429, 'retry-after': header }),
        noCareers('long'),
      );
      expect((await failureOf(() => text)).reason).to.equal('refused');
      expect(waits).to.be.empty;
      expect(requests).to.have.length(1);
    }
  });

  it('begins no request late, so that slow failures do not add up', async () => {
    const { now } = Date;
    let passed = 0;
    Date.now = () => now() + passed;
    try {
      let asked = 0;
      const slow = () => {
        asked++;
        passed += 7000;
        return Promise.reject(new LoadError('refused', 'was refused', { canRetry: true }));
      };
      await failureOf(() => withRetries(slow, { wait: () => Promise.resolve() }));
      expect(asked).to.equal(2);
    } finally {
      Date.now = now;
    }
  });

  it('does not retry where that does not help', async () => {
    for (const url of [faulty('status', { status: 404 }), faulty('status', { status: 403 })]) {
      requests.length = 0;
      await failureOf(() => ask(url, noCareers('pointless')).text);
      expect(requests).to.have.length(1);
    }
  });

  it('does not retry where something else is wrong', async () => {
    let times = 0;
    const work = () => Promise.reject(new RangeError(`${++times}`));
    expect(await withRetries(work).catch((error: unknown) => error)).to.be.instanceOf(RangeError);
    expect(times).to.equal(1);
  });

  /** A request that fails at all times, but may be retried. */
  const failing = () => Promise.reject(new LoadError('refused', 'was refused', { canRetry: true }));

  it('retries as often as it is told to', async () => {
    for (const retries of [0, 1, 5]) {
      let times = 0;
      const request = () => (times++, failing());
      await failureOf(() => withRetries(request, { retries, wait: () => Promise.resolve() }));
      expect(times).to.equal(retries + 1);
    }
  });

  it('makes no request before it may, nor any once it may not', async () => {
    const steps: string[] = [];
    const ready = () => {
      steps.push('ready');
      if (steps.length > 2) throw new LoadError('offline', 'is offline');
      return Promise.resolve();
    };
    const request = () => (steps.push('request'), failing());
    const wait = () => Promise.resolve();
    expect((await failureOf(() => withRetries(request, { ready, wait }))).reason).to.equal('offline');
    expect(steps).to.deep.equal(['ready', 'request', 'ready']);
  });

  it('counts the time from the first request, not from the wait before it', async () => {
    const { now } = Date;
    let passed = 0;
    Date.now = () => now() + passed;
    try {
      const ready = () => Promise.resolve((passed ||= 60_000));
      let times = 0;
      const request = () => (times++, failing());
      await failureOf(() => withRetries(request, { ready, wait: () => Promise.resolve() }));
      expect(times).to.equal(3);
    } finally {
      Date.now = now;
    }
  });

  it('waits for a while before it retries', async () => {
    const began = performance.now();
    let times = 0;
    await withRetries(() => (times++ === 0 ? failing() : Promise.resolve()));
    expect(performance.now() - began).to.be.above(190);
  });

  it('ends a wait at once when the signal aborts, or has aborted', async () => {
    for (const isBefore of [true, false]) {
      const controller = new AbortController();
      if (isBefore) controller.abort();
      const { signal } = controller;
      let times = 0;
      const busy = () =>
        times++ === 0
          ? Promise.reject(new LoadError('refused', 'was refused', { canRetry: true, retryAfter: 10_000 }))
          : Promise.resolve('done');
      const began = performance.now();
      const result = withRetries(busy, { signal });
      setTimeout(() => controller.abort(), 20);
      expect(await result).to.equal('done');
      expect(performance.now() - began).to.be.below(5000);
    }
  });
});

describe('loadDocument, where the response is bad', () => {
  const requests = recordRequests();

  const body = '{"version":1,"careers":[]}';
  const responses: [what: string, url: string, reason: string, times: number][] = [
    ['404', faulty('status', { status: 404 }), 'missing', 1],
    ['410', faulty('status', { status: 410 }), 'missing', 1],
    ['403', faulty('status', { status: 403 }), 'refused', 1],
    ['500', faulty('status', { status: 500, 'retry-after': 0 }), 'refused', 3],
    [
      '503 and a date',
      faulty('status', { status: 503, 'retry-after': new Date(0).toUTCString() }),
      'refused',
      3,
    ],
    ['429', faulty('status', { status: 429, 'retry-after': 0 }), 'refused', 3],
    ['429 and a long wait', faulty('status', { status: 429, 'retry-after': 3600 }), 'refused', 1],
    ['a reset connection', faulty('reset'), 'unreachable', 3],
    ['a truncated body', faulty('truncated', { body }), 'unreachable', 3],
    ['half the JSON', faulty('half-json', { body }), 'malformed', 1],
    ['an HTML page', faulty('html'), 'malformed', 1],
    ['no body', faulty('none', { body: '' }), 'malformed', 1],
    ['JSON of something else', faulty('none', { body: '{"error":"not found"}' }), 'malformed', 1],
    ['a newer document', faulty('none', { body: '{"version":2}' }), 'unsupported', 1],
  ];

  for (const [what, url, reason, times] of responses) {
    it(`says "${reason}" for ${what}, after ${times === 1 ? 'one request' : 'three requests'}`, async () => {
      const error = await failureOf(() => loadDocument(careersResource, url));
      expect(error.reason).to.equal(reason);
      expect(error.message.startsWith(`${url} `)).to.equal(true);
      expect(requests).to.have.length(times);
    });
  }
});
