import { expect } from '@open-wc/testing';
import { careersResource, schoolsResource, wagesResource } from '../../src/contract/resources.js';
import { loadDocument } from '../../src/load/documents.js';
import { failureOf } from '../support/data-failure.js';
import { faulty, noCareers } from '../support/fault-address.js';
import { recordConsole } from '../support/record-console.js';
import { recordRequests } from '../support/record-requests.js';
import { dataset } from '../support/show.js';
import { waitUntil } from '../support/wait-until.js';

/** Resolves to nothing, in a moment. */
const soon = () => new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), 100));

/** A widget that wants a document, and may leave. */
function leaving() {
  const controller = new AbortController();
  return { signal: controller.signal, leave: () => controller.abort() };
}

/** A request whose response comes when the test says so. */
function pending() {
  let resolve!: (response: Response) => void;
  const promise = new Promise<Response>(settle => (resolve = settle));
  return { promise, resolve };
}

const wages = (name: string) => `${dataset}careers/actors/wages.json?${name}`;
const careers = (titles: string[]) =>
  JSON.stringify({ version: 1, careers: titles.map(title => ({ key: title, title })) });

describe('loadDocument', () => {
  const requests = recordRequests();
  const warnings = recordConsole();

  it('loads the document', async () => {
    const { career } = await loadDocument(wagesResource, wages('one'));
    expect(career.title).to.equal('Actors');
    expect(requests).to.deep.equal([wages('one')]);
  });

  it('makes one request for all who want a document at a time, and for later ones', async () => {
    const url = wages('many');
    const many = Array.from({ length: 20 }, () => loadDocument(wagesResource, url));
    const [first, ...others] = await Promise.all(many);
    for (const other of [...others, await loadDocument(wagesResource, url)]) expect(other).to.equal(first);
    expect(requests).to.deep.equal([url]);
  });

  it('makes another request for another URL, and for another kind of document there', async () => {
    await loadDocument(wagesResource, wages('this'));
    await loadDocument(wagesResource, wages('that'));
    await failureOf(() => loadDocument(careersResource, wages('this')));
    expect(requests).to.have.length(3);
  });

  it('reports characters that cannot be read', async () => {
    const bytes = new TextEncoder().encode('{"version":1,"careers":[{"key":"a","title":"?cole"}]}');
    bytes[bytes.indexOf(63)] = 0xc9;
    const url = URL.createObjectURL(new Blob([bytes]));
    const { careers } = await loadDocument(careersResource, url);
    expect(careers[0]!.title).to.equal('\ufffdcole');
    expect(warnings.at(-1)).to.include(`${url} is not valid UTF-8`);
  });

  it('names the URL in its error', async () => {
    const url = faulty('status', { status: 410 });
    const { message, name } = await failureOf(() => loadDocument(careersResource, url));
    expect(name).to.equal('LoadError');
    expect(message).to.equal(`${url} was not found (410): check the career key and the endpoint`);
  });

  it('says what is wrong with a document that is nested too deep', async () => {
    const areas = `${'[{"name":"Arts","areas":'.repeat(20_000)}[]${'}]'.repeat(20_000)}`;
    const url = URL.createObjectURL(new Blob([`{"version":1,"schools":[{"areas":${areas}}]}`]));
    const { reason, message } = await failureOf(() => loadDocument(schoolsResource, url));
    expect(reason).to.equal('malformed');
    expect(message).to.include(`${url} is not a "schools" document: career: expected object`);
  });

  describe('fresh', () => {
    it('makes a new request, and keeps its document', async () => {
      const url = wages('fresh');
      const first = await loadDocument(wagesResource, url);
      const fresh = await loadDocument(wagesResource, url, { fresh: true });
      expect(fresh).to.not.equal(first);
      expect(await loadDocument(wagesResource, url)).to.equal(fresh);
      expect(requests).to.have.length(2);
    });

    it('makes one request for all who want a fresh document at a time, and then another', async () => {
      const url = wages('fresh-together');
      const first = await loadDocument(wagesResource, url);
      const fresh = [1, 2].map(() => loadDocument(wagesResource, url, { fresh: true }));
      const [one, other] = await Promise.all(fresh);
      expect(other).to.equal(one);
      expect(one).not.to.equal(first);
      expect(requests).to.have.length(2);
      expect(await loadDocument(wagesResource, url, { fresh: true })).not.to.equal(one);
      expect(requests).to.have.length(3);
    });

    it("does not share a request that the browser's cache may serve", async () => {
      const url = wages('fresh-meanwhile');
      await Promise.all([
        loadDocument(wagesResource, url),
        loadDocument(wagesResource, url, { fresh: true }),
      ]);
      expect(requests).to.have.length(2);
    });

    it('serves those who do not want a fresh document, too', async () => {
      const url = wages('fresh-for-all');
      const [fresh, other] = await Promise.all([
        loadDocument(wagesResource, url, { fresh: true }),
        loadDocument(wagesResource, url),
      ]);
      expect(other).to.equal(fresh);
      expect(requests).to.have.length(1);
    });

    it('is what is kept, although a request from before it ends later', async () => {
      const url = noCareers('fresh-overtakes');
      const sending = [pending(), pending()];
      let sent = 0;
      window.fetch = () => sending[sent++]!.promise;
      const old = loadDocument(careersResource, url);
      await waitUntil(() => sent === 1);
      const fresh = loadDocument(careersResource, url, { fresh: true });
      await waitUntil(() => sent === 2);
      sending[1]!.resolve(new Response(careers(['new'])));
      const document = await fresh;
      sending[0]!.resolve(new Response(careers(['old'])));
      expect((await old).careers[0]!.title).to.equal('old');
      expect(await loadDocument(careersResource, url)).to.equal(document);
    });

    it('makes a new request after all who waited for one have left', async () => {
      const url = faulty('hang', { name: 'fresh-left' });
      const { signal, leave } = leaving();
      const first = failureOf(() => loadDocument(careersResource, url, { fresh: true, signal }));
      leave();
      const second = leaving();
      const again = failureOf(() =>
        loadDocument(careersResource, url, { fresh: true, signal: second.signal }),
      );
      await first;
      expect(await Promise.race([again, soon()])).to.equal(undefined);
      second.leave();
      await again;
    });

    it('leaves what is kept where it fails', async () => {
      const url = faulty('once', { file: `${dataset}careers.json`, run: crypto.randomUUID() });
      const first = await loadDocument(careersResource, url);
      const failure = await failureOf(() => loadDocument(careersResource, url, { fresh: true }));
      expect(failure.reason).to.equal('refused');
      expect(await loadDocument(careersResource, url)).to.equal(first);
      expect(requests).to.have.length(2);
    });
  });

  describe('where a request fails', () => {
    it('fails for all who share it, and makes a new one for who comes later', async () => {
      const url = faulty('status', { status: 404, name: 'later' });
      const load = () => failureOf(() => loadDocument(careersResource, url));
      const [first, second] = await Promise.all([load(), load()]);
      expect(second).to.equal(first);
      expect(requests).to.have.length(1);
      expect(await load()).not.to.equal(first);
      expect(requests).to.have.length(2);
    });

    it('loads the document once it is there', async () => {
      const url = noCareers('there-later');
      const fetch = window.fetch.bind(window);
      window.fetch = () => Promise.resolve(new Response('', { status: 404 }));
      await failureOf(() => loadDocument(careersResource, url));
      window.fetch = fetch;
      expect((await loadDocument(careersResource, url)).careers).to.deep.equal([]);
    });

    it('makes three requests, however many share them', async () => {
      const url = faulty('status', { status: 500, 'retry-after': 0, name: 'outage' });
      const load = () => failureOf(() => loadDocument(careersResource, url));
      await Promise.all(Array.from({ length: 5 }, load));
      expect(requests).to.have.length(3);
    });

    it('lets who comes between two of them share the rest', async () => {
      const url = faulty('status', { status: 500, 'retry-after': 1, name: 'between' });
      const first = failureOf(() => loadDocument(careersResource, url));
      await waitUntil(() => requests.length === 1);
      await soon();
      const fetch = window.fetch.bind(window);
      window.fetch = () => fetch(noCareers('mended'));
      const later = loadDocument(careersResource, url);
      await Promise.race([first, later]);
      expect((await later).careers).to.deep.equal([]);
      expect(requests).to.have.length(2);
    });
  });

  describe('where widgets leave', () => {
    it('aborts the request once the last of them has left', async () => {
      const url = faulty('hang', { name: 'left' });
      const [one, other] = [leaving(), leaving()];
      let sent: AbortSignal | null | undefined;
      const fetch = window.fetch.bind(window);
      window.fetch = (input, init) => fetch(input, { ...init, signal: (sent = init?.signal) ?? null });
      const failures = [one, other].map(({ signal }) =>
        failureOf(() => loadDocument(careersResource, url, { signal })),
      );
      await waitUntil(() => requests.length === 1);
      one.leave();
      expect(await Promise.race([failures[1], soon()])).to.equal(undefined);
      expect(sent!.aborted).to.equal(false);
      other.leave();
      expect(sent!.aborted).to.equal(true);
      const [error] = await Promise.all(failures);
      expect(error!.message).to.equal(`${url} aborted: no widget is waiting`);
      expect(requests).to.have.length(1);
    });

    it('goes on for one that cannot leave', async () => {
      const { signal, leave } = leaving();
      const url = wages('stays');
      const stays = loadDocument(wagesResource, url);
      void loadDocument(wagesResource, url, { signal });
      leave();
      expect((await stays).career.title).to.equal('Actors');
    });

    it('makes no request for one that has left before', async () => {
      const { signal, leave } = leaving();
      leave();
      const { message } = await failureOf(() => loadDocument(wagesResource, wages('gone'), { signal }));
      expect(message).to.include('aborted: no widget is waiting');
      expect(requests).to.be.empty;
    });

    it('lets one that has left before not end the request of another', async () => {
      const { signal, leave } = leaving();
      leave();
      const url = wages('gone-among-others');
      const [one, other] = [leaving(), loadDocument(wagesResource, wages('gone-among-others'))];
      void loadDocument(wagesResource, url, { signal });
      void loadDocument(wagesResource, url, { signal: one.signal });
      one.leave();
      expect((await other).career.title).to.equal('Actors');
    });

    it('keeps a document although all who waited for it leave afterward', async () => {
      const url = wages('kept-for-later');
      const { signal, leave } = leaving();
      const first = await loadDocument(wagesResource, url, { signal });
      leave();
      expect(await loadDocument(wagesResource, url)).to.equal(first);
      expect(requests).to.have.length(1);
    });

    it('parts nobody from a later request who leaves after the document is there', async () => {
      const url = wages('left-afterward');
      const { signal, leave } = leaving();
      await loadDocument(wagesResource, url, { fresh: true, signal });
      const [one] = [loadDocument(wagesResource, url, { fresh: true }), leave()];
      const other = loadDocument(wagesResource, url, { fresh: true });
      expect(await other).to.equal(await one);
      expect(requests).to.have.length(2);
    });

    it('shares the new request among all who come after the last has left', async () => {
      const url = noCareers('shared-by-those-after');
      const { signal, leave } = leaving();
      const first = failureOf(() => loadDocument(careersResource, url, { signal }));
      leave();
      const { promise, resolve } = pending();
      window.fetch = input => (requests.push(input as string), promise);
      const second = loadDocument(careersResource, url);
      await first;
      const third = loadDocument(careersResource, url);
      resolve(new Response(careers(['a'])));
      expect(await third).to.equal(await second);
      expect(requests).to.deep.equal([url]);
    });

    it('makes a new request for who comes after the last has left', async () => {
      const url = faulty('hang', { name: 'back' });
      const { signal, leave } = leaving();
      const first = failureOf(() => loadDocument(careersResource, url, { signal }));
      leave();
      const second = leaving();
      const again = failureOf(() => loadDocument(careersResource, url, { signal: second.signal }));
      await first;
      await waitUntil(() => requests.length >= 1);
      expect(await Promise.race([again, soon()])).to.equal(undefined);
      second.leave();
      await again;
    });
  });

  describe('with a request that is under way', () => {
    it('takes its response and makes none itself', async () => {
      const early = Promise.resolve(new Response(careers(['early'])));
      const document = await loadDocument(careersResource, noCareers('early'), { early });
      expect(document.careers[0]!.title).to.equal('early');
      expect(await loadDocument(careersResource, noCareers('early'))).to.equal(document);
      expect(requests).to.be.empty;
    });

    it('makes one itself where that one has failed and a retry may help', async () => {
      const failures: Promise<Response>[] = [
        Promise.reject(new TypeError('the network failed')),
        Promise.resolve(new Response('', { status: 503, headers: { 'retry-after': '0' } })),
      ];
      for (const [index, early] of failures.entries()) {
        const url = noCareers(`early-failure-${index}`);
        requests.length = 0;
        expect((await loadDocument(careersResource, url, { early })).careers).to.deep.equal([]);
        expect(requests).to.deep.equal([url]);
      }
    });

    it('makes none where the document is not there', async () => {
      const early = Promise.resolve(new Response('', { status: 404 }));
      const failure = await failureOf(() => loadDocument(careersResource, noCareers('early-404'), { early }));
      expect(failure.reason).to.equal('missing');
      expect(requests).to.be.empty;
    });

    it('shares it', async () => {
      const { promise: early, resolve } = pending();
      const url = noCareers('early-shared');
      const all = [loadDocument(careersResource, url, { early }), loadDocument(careersResource, url)];
      resolve(new Response(careers(['early'])));
      const [one, other] = await Promise.all(all);
      expect(other).to.equal(one);
      expect(requests).to.be.empty;
    });
  });

  describe('what is kept', () => {
    it('is a hundred documents, of which the oldest goes first', async () => {
      const urls = Array.from({ length: 101 }, (_, index) => noCareers(`capacity-${index}`));
      for (const url of urls) await loadDocument(careersResource, url);
      expect(requests).to.have.length(101);
      for (const url of urls.slice(1)) await loadDocument(careersResource, url);
      expect(requests).to.have.length(101);
      await loadDocument(careersResource, urls[0]!);
      expect(requests).to.have.length(102);
    });

    it('counts from when a document was loaded last', async () => {
      const [kept, ...others] = Array.from({ length: 100 }, (_, index) => noCareers(`kept-${index}`));
      for (const url of [kept!, ...others]) await loadDocument(careersResource, url);
      await loadDocument(careersResource, kept!, { fresh: true });
      await loadDocument(careersResource, noCareers('kept-newest'));
      const before = requests.length;
      await loadDocument(careersResource, kept!);
      expect(requests).to.have.length(before);
      await loadDocument(careersResource, others[0]!);
      expect(requests).to.have.length(before + 1);
    });
  });
});
