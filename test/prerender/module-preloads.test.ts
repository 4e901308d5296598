import assert from 'node:assert/strict';
import { it } from 'node:test';
import { dataset, pageOf, prerendered } from './prerendered.js';

const widget = '<wage-summary career="actors"></wage-summary>';
const folder = 'test/prerender/site/';
const loader = '<script type="module" async src="/widgets/loader.js"></script>';
const options = { modulePreload: true, root: 'test/prerender/site' };
const line = (file: string) => `<link rel="modulepreload" href="/widgets/${file}" data-prerendered>`;
const lines = line('widgets/shared-1.js') + line('widgets/wage-summary-1.js');

it('a page with the loader has browsers ask for the code of its widgets, and of no others', async () => {
  const { html, remarks } = await prerendered(pageOf(loader + widget + widget), options);
  assert.ok(html.includes(lines + loader));
  assert.equal(html.match(/modulepreload/g)!.length, 2);
  assert.deepEqual(remarks, []);
});

it('a loader beside the page, and one with a version, are found', async () => {
  for (const src of ['widgets/loader.js', '/widgets/loader.js?v=2']) {
    const page = pageOf(loader.replace('/widgets/loader.js', src) + widget);
    const { html } = await prerendered(page, options, { path: `${folder}index.html` });
    assert.equal(html.match(/modulepreload/g)?.length, 2, src);
  }
});

it('twice is once, and lines of an earlier version go', async () => {
  const { html } = await prerendered(pageOf(loader + widget), options);
  const again = await prerendered(html, options);
  assert.equal(again.html, html);
  const old = html.replaceAll('-1.js', '-0.js');
  assert.equal((await prerendered(old, options)).html, html);
});

it("the page's own lines stay, and nothing is written where nobody asks for it", async () => {
  const own = '<link rel="modulepreload" href="/own.js">';
  const { html } = await prerendered(pageOf(own + loader + widget), options);
  assert.ok(html.includes(own + lines + loader));
  for (const [page, more] of [
    [pageOf(loader + widget), { modulePreload: false }],
    [pageOf(loader + widget), { lightDom: true }],
    [pageOf(widget), {}],
    [pageOf(loader), {}],
    [pageOf(`<script type="module" src="/own-loader.js"></script>${widget}`), {}],
  ] as const) {
    const { html } = await prerendered(page, { ...options, ...more });
    assert.doesNotMatch(html, /modulepreload/);
  }
});

it('where the names are not beside the loader, the page is written all the same, with a remark', async () => {
  const { html, written, failures, remarks } = await prerendered(pageOf(loader + widget), {
    modulePreload: true,
    root: dataset,
  });
  assert.deepEqual([written, failures], [1, []]);
  assert.doesNotMatch(html, /modulepreload/);
  assert.match(
    remarks.join(),
    /^no modulepreload: .*widgets.widgets\.json cannot be read: serve all of dist\/cdn beside the loader$/,
  );
});
