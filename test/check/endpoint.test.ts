import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { Endpoint } from '../../src/check/endpoint.js';
import { failureInWords } from '../../src/check/response.js';
import { checkDocuments, type CheckOptions, type CheckReport } from '../../src/entries/node/check.js';
import { request } from '../../src/load/http.js';
import type { LoadError } from '../../src/load/load-error.js';
import { datasetCopy, put } from './dataset-copy.js';
import { served, type Reply } from './served.js';

const carried = 'test/fixtures/dataset';
const electricians: CheckOptions = { careers: ['electricians'] };
const wages = 'careers/electricians/wages.json';

test('an endpoint that serves the carried dataset holds to the contract', async context => {
  const { url, asked } = await served(context, carried);
  const report = await checkDocuments(url);
  assert.deepEqual(report.faults, []);
  assert.deepEqual([report.place, report.careers, report.documents], [url, 18, 91]);
  // Each state that dataset.json names is asked for, once.
  assert.equal(asked.length, 2 + 18 * 5);
  assert.equal(new Set(asked.map(({ path }) => path)).size, asked.length);
});

test('faults are told with the URL of the document', async context => {
  const copy = await datasetCopy(context);
  await put(copy, 'careers/electricians/wages/TX.json', ['period'], 'May');
  const { url } = await served(context, copy);
  const { faults } = await checkDocuments(url.slice(0, -1));
  assert.deepEqual(faults, [
    {
      url: `${url}careers/electricians/wages/TX.json`,
      path: '$.period',
      expected: 'a date such as 2025-08-01, 2025-08 or 2025',
      found: '"May"',
    },
  ]);
});

test('the server is asked by name, and for JSON', async context => {
  const { url, asked } = await served(context, carried);
  await checkDocuments(url, electricians);
  for (const { headers } of asked) {
    assert.equal(headers['user-agent'], 'career-widgets-check');
    assert.equal(headers.accept, 'application/json');
    assert.equal(headers.origin, 'https://example.com');
    assert.equal(headers.cookie, undefined);
  }
});

test('no more requests are open at once than allowed', async context => {
  for (const [parallel, most] of [
    [undefined, 6],
    [2, 2],
    [1, 1],
  ]) {
    const { url, busy } = await served(context, carried);
    await checkDocuments(url, { parallel });
    assert.equal(busy.most, most);
  }
});

test('a server that is busy for a moment is asked again', async context => {
  for (const status of [429, 500, 503]) {
    const reply = { status, headers: { 'retry-after': '0' } };
    const { faults, asked } = await checkedWith(context, (path, nth) => isWages(path, nth === 1, reply));
    assert.deepEqual(faults, []);
    assert.equal(asked.filter(({ path }) => path === wages).length, 2);
  }
});

test('a server that asks for a pause gets one from all requests', async context => {
  const reply = { status: 429, headers: { 'retry-after': '1' } };
  const { url, asked } = await served(context, carried, (path, nth) => isWages(path, nth === 1, reply));
  assert.deepEqual((await checkDocuments(url, { parallel: 3 })).faults, []);
  const refused = asked.find(({ path }) => path === wages)!.at;
  // Those that were on their way already had a hundredth of a second or so.
  const early = asked.filter(({ at }) => at > refused + 100 && at < refused + 900);
  assert.deepEqual(early, []);
  assert.ok(asked.some(({ at }) => at >= refused + 900));
});

test('a server that goes on failing is a fault, after four requests', async context => {
  const { faults, asked } = await checkedWith(context, path => isWages(path, true, { status: 503 }));
  assert.deepEqual(faults, [`${wages} $: expected a response; found status 503`]);
  assert.equal(asked.filter(({ path }) => path === wages).length, 4);
});

test('a server that refuses, or asks for an hour, is not asked again', async context => {
  for (const reply of [{ status: 403 }, { status: 503, headers: { 'retry-after': '3600' } }]) {
    const { faults, asked } = await checkedWith(context, path => isWages(path, true, reply));
    assert.deepEqual(faults, [`${wages} $: expected a response; found status ${reply.status}`]);
    assert.equal(asked.filter(({ path }) => path === wages).length, 1);
  }
});

test('a server that answers nothing ten times in a row is left alone', async context => {
  const { url, asked } = await served(context, carried, path =>
    path.startsWith('careers/') ? { status: 403 } : undefined,
  );
  const { faults } = await checkDocuments(url, { parallel: 1 });
  assert.equal(asked.length, 2 + 10);
  assert.deepEqual(
    faults.find(fault => fault.url === url),
    {
      url,
      path: '$',
      expected: 'a response',
      found: 'none to 10 requests in a row, so the rest were not requested',
    },
  );
});

test('ten failures between good answers stop nothing', async context => {
  const { url } = await served(context, carried, path =>
    path.endsWith('related.json') ? { status: 403 } : undefined,
  );
  const { faults, careers } = await checkDocuments(url, { parallel: 1 });
  assert.deepEqual([faults.length, careers], [18, 18]);
});

test('a network that fails, and an answer that does not come, are told in words', async context => {
  const { url, stop } = await served(context, carried);
  const late = request(url, response => response.text(), { limit: 0 });
  assert.equal(await late.catch((error: LoadError) => failureInWords(error)), 'none within 10 seconds');
  await stop();
  const { misfits } = await new Endpoint(url).read('dataset.json');
  assert.deepEqual(misfits, [{ path: '$', expected: 'a response', found: 'none: ECONNREFUSED' }]);
});

test('a document that is too large for widgets is a fault', async context => {
  const { faults } = await checkedWith(context, path => isWages(path, true, { body: ' '.repeat(4_000_001) }));
  assert.deepEqual(faults, [
    `${wages} $: expected a response; found one that is larger than 4 MB, the largest size that is read`,
  ]);
});

test('a page in place of a document is a fault, whatever its status says', async context => {
  const { faults } = await checkedWith(context, path =>
    isWages(path, true, { body: '<!doctype html><title>Not found</title>' }),
  );
  assert.deepEqual(faults, [`${wages} $: expected JSON; found an HTML page`]);
});

test('a state without a document is nothing to remark on, and a nation without one is', async context => {
  const { faults, remarks } = await checkedWith(context, path =>
    /wages(\/TX)?\.json$/.test(path) ? { status: 404, body: '' } : undefined,
  );
  assert.deepEqual(faults, []);
  assert.deepEqual(remarks, [`${wages} does not exist: a widget that requests it shows an error`]);
});

test('a career without any document is a fault', async context => {
  const { faults } = await checkedWith(context, path =>
    path.startsWith('careers/') ? { status: 410, body: '' } : undefined,
  );
  assert.deepEqual(faults, [
    'careers/electricians/ $: expected at least one document of each career that careers.json lists; found none',
  ]);
});

test('documents that pages of other sites cannot read are a fault, told once', async context => {
  const headers = { 'content-type': 'application/json' };
  const { faults } = await checkedWith(context, () => ({ headers }));
  assert.deepEqual(faults, [
    'dataset.json $: expected Access-Control-Allow-Origin: * with every document (reported once); found no such header',
  ]);
});

test('an answer of 404 that pages of other sites cannot read is a fault, too', async context => {
  const { faults } = await checkedWith(context, path =>
    path.endsWith('TX.json') ? { status: 404, headers: {}, body: '' } : undefined,
  );
  assert.deepEqual(faults, [
    'careers/electricians/schools/TX.json $: expected Access-Control-Allow-Origin: * with every 404 response, too (reported once); found no such header',
  ]);
});

test('an endpoint may allow the one site that is named, or be on it', async context => {
  const headers = {
    'content-type': 'application/json',
    'access-control-allow-origin': 'https://www.example.org',
  };
  const { url } = await served(context, carried, () => ({ headers }));
  const faultsFor = async (origin?: string) =>
    (await checkDocuments(url, { ...electricians, origin })).faults;
  assert.equal((await faultsFor())[0]?.found, 'https://www.example.org');
  assert.deepEqual(await faultsFor('https://www.example.org/page'), []);
  assert.deepEqual(await faultsFor(url), []);
});

test('documents of another type are remarked on, once', async context => {
  const typed = (type: string) =>
    checkedWith(context, () => ({
      headers: { 'access-control-allow-origin': '*', ...(type && { 'content-type': type }) },
    }));
  for (const type of ['text/html; charset=utf-8', 'text/plain', 'application/jsonp', '']) {
    const { faults, remarks } = await typed(type);
    assert.deepEqual(faults, []);
    assert.match(remarks.join(), /^dataset\.json is sent as [^,]+, not as application\/json[^,]+$/);
  }
  for (const type of ['application/json', 'Text/JSON', 'application/vnd.example+json; charset=utf-8']) {
    assert.deepEqual((await typed(type)).remarks, []);
  }
});

test('the query of an endpoint is kept, with the remark that widgets leave it out', async context => {
  const { url, asked } = await served(context, carried);
  const { remarks, place } = await checkDocuments(`${url.slice(0, -1)}?preview=1#top`, electricians);
  assert.equal(place, `${url}?preview=1`);
  assert.ok(asked.every(({ path }) => path.endsWith('.json?preview=1')));
  assert.equal(remarks.filter(({ text }) => text.includes("the endpoint's query")).length, 1);
});

test('without careers.json an endpoint is checked for the careers that are named', async context => {
  const { url } = await served(context, carried, path =>
    /^(careers|dataset)\.json$/.test(path) ? { status: 404, body: '' } : undefined,
  );
  await assert.rejects(checkDocuments(url), { name: 'NothingToCheckError' });
  const { faults, remarks, documents } = await checkDocuments(url, electricians);
  assert.deepEqual([faults, documents], [[], 3]);
  assert.deepEqual(
    remarks.map(remark => remark.url.slice(url.length)),
    ['careers.json', 'dataset.json'],
  );
});

test('a list of careers that cannot be had is a fault, and not nothing', async context => {
  const { url } = await served(context, carried, path =>
    path === 'careers.json' ? { body: '<html>' } : undefined,
  );
  const { faults, careers } = await checkDocuments(url);
  assert.deepEqual([faults.map(({ found }) => found), careers], [['an HTML page'], 0]);
});

test('what dataset.json and careers.json have right is used, whatever else is wrong with them', async context => {
  const copy = await datasetCopy(context);
  await put(copy, 'dataset.json', ['title'], '');
  await put(copy, 'careers.json', ['careers', 0], null);
  const { url } = await served(context, copy);
  const { faults, careers, documents } = await checkDocuments(url);
  assert.deepEqual(
    faults.map(({ path }) => path),
    ['$.careers[0]', '$.title'],
  );
  assert.equal(careers, 17);
  assert.ok(documents >= 2 + 17 * 4);
});

const isWages = (path: string, isNow: boolean, reply: Reply) => (path === wages && isNow ? reply : undefined);

/** Checks one career at an endpoint that answers otherwise here and there. */
async function checkedWith(context: TestContext, replyTo: (path: string, nth: number) => Reply | undefined) {
  const { url, asked } = await served(context, carried, replyTo);
  const report = await checkDocuments(url, electricians);
  return { asked, ...linesOf(url, report) };
}

function linesOf(base: string, { faults, remarks }: CheckReport) {
  return {
    faults: faults.map(
      ({ url, path, expected, found }) =>
        `${url.slice(base.length)} ${path}: expected ${expected}; found ${found}`,
    ),
    remarks: remarks
      .filter(({ text }) => !text.startsWith('lists careers that'))
      .map(({ url, text }) => `${url.slice(base.length)} ${text}`),
  };
}
