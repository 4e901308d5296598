import { expect } from '@open-wc/testing';
import { careersResource, schoolsResource, wagesResource } from '../../src/contract/resources.js';
import { read } from '../../src/data/client.js';
import { failureOf } from '../support/data-failure.js';
import { faulty, noCareers } from '../support/fault-address.js';
import { needs } from '../support/needs.js';
import { recordConsole } from '../support/record-console.js';
import { recordRequests } from '../support/record-requests.js';
import { dataset } from '../support/show.js';
import { waitUntil } from '../support/wait-until.js';

/** Resolves to nothing, in a moment. */
const soon = () => new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), 100));

/** One who asks, and may leave. */
function leaving() {
  const controller = new AbortController();
  return { signal: controller.signal, left: () => controller.abort() };
}

const wages = (name: string) => `${dataset}careers/actors/wages.json?${name}`;

describe('read', () => {
  const requests = recordRequests();
  const said = recordConsole();

  it('has the document', async () => {
    const { career } = await read(wagesResource, wages('one'));
    expect(career.title).to.equal('Actors');
    expect(requests).to.deep.equal([wages('one')]);
  });

  it('asks once for many readers at a time, and for later ones', async () => {
    const url = wages('many');
    const [first, ...others] = await Promise.all(Array.from({ length: 20 }, () => read(wagesResource, url)));
    for (const other of [...others, await read(wagesResource, url)]) expect(other).to.equal(first);
    expect(requests).to.deep.equal([url]);
  });

  it('asks again for another address, and for another kind of document there', async () => {
    await read(wagesResource, wages('this'));
    await read(wagesResource, wages('that'));
    await failureOf(() => read(careersResource, wages('this')));
    expect(requests).to.have.length(3);
  });

  it('asks again where a fresh answer is wanted, and remembers that one', async () => {
    const url = wages('fresh');
    const first = await read(wagesResource, url);
    const fresh = await read(wagesResource, url, { fresh: true });
    expect(fresh).to.not.equal(first);
    expect(await read(wagesResource, url)).to.equal(fresh);
    expect(requests).to.have.length(2);
  });

  it('asks once for all who want a fresh answer at a time, and then again', async () => {
    const url = wages('fresh-together');
    const first = await read(wagesResource, url);
    const [one, other] = await Promise.all([1, 2].map(() => read(wagesResource, url, { fresh: true })));
    expect(other).to.equal(one);
    expect(one).not.to.equal(first);
    expect(requests).to.have.length(2);
    expect(await read(wagesResource, url, { fresh: true })).not.to.equal(one);
    expect(requests).to.have.length(3);
  });

  it("does not take an answer that may be the browser's own for a fresh one", async () => {
    const url = wages('fresh-meanwhile');
    await Promise.all([read(wagesResource, url), read(wagesResource, url, { fresh: true })]);
    expect(requests).to.have.length(2);
  });

  it('asks anew for who wants a fresh answer after all who waited for one have left', async () => {
    const url = faulty('hang', { name: 'fresh-left' });
    const { signal, left } = leaving();
    const first = failureOf(() => read(careersResource, url, { fresh: true, signal }));
    left();
    const second = leaving();
    const again = failureOf(() => read(careersResource, url, { fresh: true, signal: second.signal }));
    await first;
    expect(await Promise.race([again, soon()])).to.equal(undefined);
    second.left();
    await again;
  });

  it("asks past the browser's own cache where a fresh answer is wanted", async () => {
    needs('cache');
    const body = '{"version":1,"careers":[]}';
    const url = faulty('none', { body, 'cache-control': 'max-age=600', name: 'cached' });
    const cached = async () => (await fetch(url, { credentials: 'omit' })).headers.get('x-answer');
    const first = await cached();
    expect(await cached()).to.equal(first);
    await read(careersResource, url, { fresh: true });
    const fresh = await cached();
    expect(fresh).to.not.equal(first);
    expect(await cached()).to.equal(fresh);
  });

  it('still knows what it knew where a fresh answer cannot be had', async () => {
    const url = faulty('once', { file: `${dataset}careers.json`, run: crypto.randomUUID() });
    const first = await read(careersResource, url);
    expect((await failureOf(() => read(careersResource, url, { fresh: true }))).reason).to.equal('refused');
    expect(await read(careersResource, url)).to.equal(first);
    expect(requests).to.have.length(2);
  });

  it('fails for all who ask at a time, and for those who ask within a minute', async () => {
    const url = faulty('status', { status: 404, name: 'later' });
    const [first, second] = await Promise.all([1, 2].map(() => failureOf(() => read(careersResource, url))));
    expect(first).to.equal(second);
    expect(await failureOf(() => read(careersResource, url))).to.equal(first);
    expect(requests).to.have.length(1);
    const { now } = Date;
    try {
      Date.now = () => now() + 60_001;
      expect(await failureOf(() => read(careersResource, url))).not.to.equal(first);
    } finally {
      Date.now = now;
    }
    expect(requests).to.have.length(2);
  });

  it('asks again at once where the reader wants that', async () => {
    const url = faulty('none', { body: '{"version":1}', name: 'wrong' });
    await failureOf(() => read(careersResource, url));
    await failureOf(() => read(careersResource, url, { fresh: true }));
    expect(requests).to.have.length(2);
  });

  it('asks once, not three times, where the reader wants that within an outage', async () => {
    const url = faulty('status', { status: 500, 'retry-after': 0, name: 'wanted' });
    await failureOf(() => read(careersResource, url));
    await failureOf(() => read(careersResource, url, { fresh: true }));
    expect(requests).to.have.length(4);
    const { now } = Date;
    try {
      Date.now = () => now() + 60_001;
      await failureOf(() => read(careersResource, url, { fresh: true }));
    } finally {
      Date.now = now;
    }
    expect(requests).to.have.length(7);
  });

  it('knows of an outage that only a fresh request has met', async () => {
    const url = noCareers('outage-later');
    const first = await read(careersResource, url);
    const ask = fetch;
    let asked = 0;
    // The same address, whose server fails from now on.
    window.fetch = (_, init) => {
      asked++;
      return ask(faulty('status', { status: 500, 'retry-after': 0 }), init);
    };
    await failureOf(() => read(careersResource, url, { fresh: true }));
    expect(asked).to.equal(3);
    await failureOf(() => read(careersResource, url, { fresh: true }));
    expect(asked).to.equal(4);
    expect(await read(careersResource, url)).to.equal(first);
  });

  it('says where letters cannot be read', async () => {
    const bytes = new TextEncoder().encode('{"version":1,"careers":[{"key":"a","title":"?cole"}]}');
    bytes[bytes.indexOf(63)] = 0xc9;
    const url = URL.createObjectURL(new Blob([bytes]));
    const { careers } = await read(careersResource, url);
    expect(careers[0]!.title).to.equal('\ufffdcole');
    expect(said.at(-1)).to.include(`${url} is not UTF-8 throughout`);
  });

  it('asks three times in an outage, however many ask', async () => {
    const url = faulty('status', { status: 500, 'retry-after': 0, name: 'outage' });
    await Promise.all(Array.from({ length: 5 }, () => failureOf(() => read(careersResource, url))));
    await failureOf(() => read(careersResource, url));
    expect(requests).to.have.length(3);
  });

  it('stops asking when the last who asked has left', async () => {
    const url = faulty('hang', { name: 'left' });
    const [one, other] = [new AbortController(), new AbortController()];
    const answers = [one, other].map(({ signal }) => failureOf(() => read(careersResource, url, { signal })));
    await waitUntil(() => requests.length === 1);
    one.abort();
    expect(await Promise.race([answers[1], soon()])).to.equal(undefined);
    other.abort();
    const [error] = await Promise.all(answers);
    expect(error!.message).to.include('nobody waits for it');
    expect(requests).to.have.length(1);
  });

  it('still knows an answer when all who waited for it have left', async () => {
    const url = wages('remembered');
    const { signal, left } = leaving();
    const first = await read(wagesResource, url, { signal });
    left();
    expect(await read(wagesResource, url)).to.equal(first);
    expect(requests).to.have.length(1);
  });

  it('asks anew for who comes after the last has left', async () => {
    const url = faulty('hang', { name: 'back' });
    const { signal, left } = leaving();
    const first = failureOf(() => read(careersResource, url, { signal }));
    left();
    const second = leaving();
    const again = failureOf(() => read(careersResource, url, { signal: second.signal }));
    await first;
    await waitUntil(() => requests.length >= 1);
    expect(await Promise.race([again, soon()])).to.equal(undefined);
    second.left();
    await again;
  });

  it('remembers a hundred documents, and forgets the oldest first', async () => {
    const urls = Array.from({ length: 101 }, (_, index) => noCareers(`capacity-${index}`));
    await Promise.all(urls.map(url => read(careersResource, url)));
    expect(requests).to.have.length(101);
    for (const url of urls.slice(1)) await read(careersResource, url);
    expect(requests).to.have.length(101);
    await read(careersResource, urls[0]!);
    expect(requests).to.have.length(102);
  });

  it('keeps what was had last when it has to forget', async () => {
    const [kept, ...others] = Array.from({ length: 100 }, (_, index) => noCareers(`kept-${index}`));
    for (const url of [kept!, ...others]) await read(careersResource, url);
    await read(careersResource, kept!, { fresh: true });
    await read(careersResource, noCareers('kept-newest'));
    const before = requests.length;
    await read(careersResource, kept!);
    expect(requests).to.have.length(before);
  });

  it('names the address in its error', async () => {
    const url = faulty('status', { status: 410 });
    const { message, name } = await failureOf(() => read(careersResource, url));
    expect(name).to.equal('DataError');
    expect(message).to.equal(`${url} is not there (410): check the career key and the endpoint`);
  });

  it('reads what it can of a document that is nested too deep', async () => {
    const areas = `${'[{"name":"Arts","areas":'.repeat(20_000)}[]${'}]'.repeat(20_000)}`;
    const document = `{"version":1,"schools":[{"areas":${areas}}]}`;
    const url = URL.createObjectURL(new Blob([document]));
    const { reason, message } = await failureOf(() => read(schoolsResource, url));
    expect(reason).to.equal('malformed');
    expect(message).to.include(`${url} is not a "schools" document: career: expected object`);
  });
});
