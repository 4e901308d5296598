import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { it, type TestContext } from 'node:test';
import { wagesResource } from '../../src/contract/resources.js';
import { Documents } from '../../src/prerender/documents.js';
import { Place } from '../../src/prerender/place.js';
import { Prerenderer } from '../../src/prerender/prerenderer.js';
import { dataset, pageOf, prerendered } from './prerendered.js';

/** Serves the small dataset, and notes what it is asked for. `trouble` is how often each document fails first. */
async function served(context: TestContext, trouble = 0) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    const isInTrouble = asked.filter(url => url === request.url).length <= trouble;
    if (isInTrouble) return response.writeHead(503).end();
    readFile(`${dataset}/${new URL(request.url!, 'http://any').pathname.replace('/data/', '')}`).then(
      body => response.end(body),
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { asked, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/data` };
}

const three = pageOf(
  '<wage-summary career="actors"></wage-summary><wage-summary career="actors" range></wage-summary><related-careers career="actors"></related-careers><wage-summary career="acrobats"></wage-summary>',
);

it('a document is asked for once for all widgets and pages, one that is not there too', async context => {
  const { asked, endpoint } = await served(context);
  const prerenderer = new Prerenderer({ endpoint });
  const pages = await Promise.all([1, 2, 3].map(() => prerenderer.page({ html: three })));
  assert.deepEqual(
    pages.map(({ written, failures }) => [written, failures.length]),
    Array(3).fill([3, 1]),
  );
  assert.deepEqual(asked.sort(), [
    '/data/careers/acrobats/wages.json',
    '/data/careers/actors/related.json',
    '/data/careers/actors/wages.json',
  ]);
});

it('a server that is in trouble for a moment is asked again', async context => {
  const { asked, endpoint } = await served(context, 1);
  const { written } = await prerendered(three, { endpoint });
  assert.equal(written, 3);
  assert.equal(asked.filter(url => url.endsWith('actors/wages.json')).length, 2);
});

it('a state without a document gets that of the nation, and says so', async context => {
  const { asked, endpoint } = await served(context);
  const { html } = await prerendered(
    pageOf(
      '<wage-summary career="actors" state="pr"></wage-summary><wage-summary career="actors" state="tx"></wage-summary>',
    ),
    { endpoint },
  );
  const [nation, texas] = html.split('</wage-summary>');
  assert.match(nation!, /per year, (?:<!--.*?-->)*United States/);
  assert.match(nation!, /No figures for PR/);
  assert.doesNotMatch(texas!, /No figures/);
  assert.match(texas!, /per year, (?:<!--.*?-->)*Texas/);
  assert.ok(asked.includes('/data/careers/actors/wages/PR.json'));
});

it("a widget's own endpoint on the web is asked, and a relative one is the site's", async context => {
  const { asked, endpoint } = await served(context);
  const { written } = await prerendered(
    pageOf(
      `<wage-summary endpoint="${endpoint}" career="actors"></wage-summary><related-careers endpoint="/data/" career="actors"></related-careers>`,
    ),
  );
  assert.equal(written, 2);
  assert.deepEqual(asked, ['/data/careers/actors/wages.json']);
});

it('a src is read from the site, from beside the page, and from the web', async context => {
  const { endpoint } = await served(context);
  const body = [
    '/careers/actors/wages.json?v=1#x',
    'wages.json',
    '../actors/wages.json',
    `${endpoint}/careers/actors/wages.json`,
  ]
    .map(src => `<wage-summary src="${src}"></wage-summary>`)
    .join('');
  const page = { path: `${dataset}/careers/actors/index.html` };
  const { written, failures } = await prerendered(pageOf(body), { endpoint: 'nowhere', root: dataset }, page);
  assert.deepEqual([written, failures], [4, []]);
});

it('a career whose key is no name of a folder leads nowhere else', async () => {
  const { failures } = await prerendered(
    pageOf(
      '<wage-summary career="../../../package"></wage-summary><wage-summary career=".."></wage-summary>',
    ),
  );
  assert.equal(failures.length, 2);
  for (const { message } of failures) assert.match(message, /careers.%2E/);
});

it('what is remembered does not grow beyond its capacity', async () => {
  const place = new Place(dataset);
  let reads = 0;
  const read = place.read.bind(place);
  place.read = location => {
    reads++;
    return read(location);
  };
  const documents = new Documents(place, { capacity: 20_000 });
  const ask = (career: string) =>
    documents.readSource(wagesResource, { path: wagesResource.path({ career }) });
  for (let times = 0; times < 5; times++) await ask('actors');
  assert.equal(reads, 1);
  for (const career of ['electricians', 'registered-nurses', 'software-developers']) await ask(career);
  await ask('actors');
  assert.equal(reads, 5);
});

it("an advertising partner's schools come first, and its failure costs nothing else", async context => {
  const { endpoint } = await served(context);
  const widget = (src: string) =>
    pageOf(`<popular-schools career="actors" featured-src="${src}"></popular-schools>`);
  const paid = await prerendered(widget('/demo/examples/paid-schools.json'), { root: '.' });
  assert.match(paid.html, /paid-placement[^]*Example University/);
  const none = await prerendered(widget(`${endpoint}/none.json`));
  assert.equal(none.written, 1);
  assert.match(none.remarks.join(), /featured-src: .*none\.json was not found/);
});
