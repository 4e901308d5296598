import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { CountedSites } from '../support/counted-sites.js';

describe('a page that asks for a document ahead', () => {
  let sites: CountedSites;
  before(async () => (sites = await CountedSites.open()));
  after(() => sites.close());

  it('has it asked for once, and what is asked later is asked without cookies as ever', async () => {
    const document = `${sites.origins.data}/careers/actors/related.json`;
    await sites.visit({
      head: `<link rel="preload" as="fetch" crossorigin href="${document}">
        <script type="module" async src="${sites.origins.cdn}/all.js"></script>`,
      body: `<related-careers career="actors" endpoint="${sites.origins.data}/"></related-careers>`,
    });
    const asked = () => sites.asked.filter(({ to }) => to === 'data');
    await sites.page.waitForSelector('related-careers:state(loaded)');
    assert.equal(asked().length, 1);
    await sites.page.$eval('related-careers', widget =>
      (widget as HTMLElement & { reload(): Promise<void> }).reload(),
    );
    assert.equal(asked().length, 2);
    assert.deepEqual(
      asked().map(({ cookie }) => cookie),
      [undefined, undefined],
    );
  });

  it('does not have to wait until the widget is near', async () => {
    const far = '<div style="block-size: 9000px"></div>';
    const widget = (career: string) =>
      `<related-careers career="${career}" endpoint="${sites.origins.data}/"></related-careers>`;
    await sites.visit({
      head: `<link rel="preload" as="fetch" crossorigin href="${sites.origins.data}/careers/actors/related.json">
        <script type="module" async src="${sites.origins.cdn}/all.js"></script>`,
      body: `${far}${widget('actors')}${widget('registered-nurses')}`,
    });
    await sites.page.waitForSelector('[career=actors]:state(loaded)');
    const others = await sites.page.$$('[career=registered-nurses]:state(waiting)');
    assert.equal(others.length, 1);
    assert.equal(sites.asked.filter(({ to }) => to === 'data').length, 1);
  });
});
