import { expect } from '@open-wc/testing';
import { careersResource } from '../../src/contract/resources.js';
import { read } from '../../src/data/client.js';
import { fetchText, RetryableError } from '../../src/data/fetch-text.js';
import { withRetries } from '../../src/data/retry.js';
import { failureOf } from '../support/data-failure.js';
import { faulty, noCareers } from '../support/fault-address.js';
import { recordRequests } from '../support/record-requests.js';

describe('withRetries', () => {
  const requests = recordRequests();

  /** Asks at each of the addresses in turn, and notes the waits between instead of sitting through them. */
  function ask(...urls: string[]) {
    const waits: number[] = [];
    const text = withRetries(() => fetchText(urls[requests.length]!), undefined, {
      wait: milliseconds => Promise.resolve(void waits.push(milliseconds)),
    });
    return { text, waits };
  }

  it('asks once where the answer is good', async () => {
    const { text, waits } = ask(noCareers('good'));
    expect(await text).to.include('careers');
    expect(waits).to.be.empty;
    expect(requests).to.have.length(1);
  });

  it('has the document that comes at the third request', async () => {
    const { text } = ask(faulty('status', { status: 503 }), faulty('reset'), noCareers('third'));
    expect(await text).to.include('careers');
    expect(requests).to.have.length(3);
  });

  it('asks three times and no more', async () => {
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
        return Promise.reject(new RetryableError('refused', 'was refused'));
      };
      await failureOf(() => withRetries(slow, undefined, { wait: () => Promise.resolve() }));
      expect(asked).to.equal(2);
    } finally {
      Date.now = now;
    }
  });

  it('does not ask again where that does not help', async () => {
    for (const url of [faulty('status', { status: 404 }), faulty('status', { status: 403 })]) {
      requests.length = 0;
      await failureOf(() => ask(url, noCareers('pointless')).text);
      expect(requests).to.have.length(1);
    }
  });

  it('does not ask again where something else is wrong', async () => {
    let times = 0;
    const work = () => Promise.reject(new RangeError(`${++times}`));
    expect(await withRetries(work).catch((error: unknown) => error)).to.be.instanceOf(RangeError);
    expect(times).to.equal(1);
  });
});

describe('read, where the answer is bad', () => {
  const requests = recordRequests();

  const body = '{"version":1,"careers":[]}';
  const answers: [what: string, url: string, reason: string, asked: number][] = [
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

  for (const [what, url, reason, asked] of answers) {
    it(`says "${reason}" for ${what}, having asked ${asked === 1 ? 'once' : 'three times'}`, async () => {
      const error = await failureOf(() => read(careersResource, url));
      expect(error.reason).to.equal(reason);
      expect(error.message.startsWith(`${url} `)).to.equal(true);
      expect(requests).to.have.length(asked);
    });
  }
});
