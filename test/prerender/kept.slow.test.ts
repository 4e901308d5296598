import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { dataset, pageOf, prerendered, withoutContent } from './prerendered.js';

const body = `<related-careers career="actors"></related-careers>
<wage-summary career="actors"><p slot="fallback">Pay: <a href="/pay">see here</a></p><!-- own --></wage-summary>
<popular-schools career="actors" theme="campus"></popular-schools>`;

async function datasetCopy(context: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'career-widgets-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  await cp(dataset, folder, { recursive: true });
  return folder;
}

for (const lightDom of [false, true]) {
  describe(lightDom ? 'plain HTML' : 'a shadow root', () => {
    it('is the same after a second run, and after a fresh one from the same data', async () => {
      const once = await prerendered(pageOf(body), { lightDom });
      const twice = await prerendered(once.html, { lightDom });
      const fresh = await prerendered(once.html, { lightDom, refresh: true });
      assert.deepEqual([once.written, twice.written, twice.kept, fresh.written], [3, 0, 3, 3]);
      assert.equal(twice.html, once.html);
      assert.equal(fresh.html, once.html);
    });

    it('stays until it is to be fresh, and then is of the new data alone', async context => {
      const endpoint = await datasetCopy(context);
      const { html } = await prerendered(pageOf(body), { endpoint, lightDom });
      const file = join(endpoint, 'careers/actors/wages.json');
      await writeFile(file, (await readFile(file, 'utf8')).replaceAll('Choreographers', 'Dance makers'));
      assert.equal((await prerendered(html, { endpoint, lightDom })).html, html);
      const fresh = await prerendered(html, { endpoint, lightDom, refresh: true });
      assert.match(fresh.html, /Dance makers/);
      const wages = fresh.html.split('<wage-summary')[1]!.split('</wage-summary')[0]!;
      assert.doesNotMatch(wages, /Choreographers/);
      const anew = await prerendered(pageOf(body), { endpoint, lightDom });
      assert.equal(fresh.html, anew.html);
    });

    it('gives way to the other kind when that is asked for', async () => {
      const { html } = await prerendered(pageOf(body), { lightDom: !lightDom });
      const other = await prerendered(html, { lightDom, refresh: true });
      assert.equal(other.html, (await prerendered(pageOf(body), { lightDom })).html);
    });

    it('is not there after a failure, and the page is as it was', async () => {
      const page = pageOf(body.replaceAll('actors', 'acrobats'));
      const { html, failures, written } = await prerendered(page, { lightDom });
      assert.equal(html, page);
      assert.equal(written, 0);
      assert.deepEqual(
        failures.map(({ line, column }) => [line, column]),
        [
          [5, 1],
          [6, 1],
          [7, 1],
        ],
      );
      assert.match(
        failures[1]!.message,
        /^<wage-summary> .*acrobats.wages\.json was not found: check the career key and the endpoint$/,
      );
    });

    it('stays as it is where fresh data cannot be had', async context => {
      const endpoint = await datasetCopy(context);
      const { html } = await prerendered(pageOf(body), { endpoint, lightDom });
      await writeFile(join(endpoint, 'careers/actors/wages.json'), '<html>');
      const fresh = await prerendered(html, { endpoint, lightDom, refresh: true });
      assert.equal(fresh.html, html);
      assert.deepEqual(
        fresh.failures.map(({ message }) => message.replace(/ .*wages\.json/, ' …')),
        ['<wage-summary> … is not JSON but an HTML page'],
      );
    });
  });
}

it("the page's own children stay where they are", async () => {
  const page = pageOf(
    `<wage-summary career="actors">\r\n  <h2 slot="heading">Own</h2>\r\n  <p slot="fallback">A</p> text <p slot=footer>B</p></wage-summary>`,
  );
  const { html } = await prerendered(page);
  assert.equal(withoutContent(html), page);
});

it('a document that the page gives a widget itself is used, and not written once more', async () => {
  const json = await readFile('test/fixtures/dataset/careers/actors/wages.json', 'utf8');
  const page = pageOf(`<wage-summary><script type="application/json">${json}</script></wage-summary>`);
  const { html, written } = await prerendered(page, { endpoint: 'nowhere' });
  assert.equal(written, 1);
  assert.equal(html.match(/<script/g)?.length, 1);
  assert.equal(withoutContent(html), page);
});

it('what is broken in a document is left out, and told', async context => {
  const endpoint = await datasetCopy(context);
  const file = join(endpoint, 'careers/actors/wages.json');
  const wages = JSON.parse(await readFile(file, 'utf8')) as { wages: { title: unknown }[] };
  wages.wages[2]!.title = 12;
  await writeFile(file, JSON.stringify(wages));
  const { written, remarks } = await prerendered(pageOf(body), { endpoint });
  assert.equal(written, 3);
  assert.deepEqual(remarks, ['<wage-summary>: left out wages[2].title: expected string']);
});
