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
        <script type="module" src="${sites.origins.cdn}/all.js"></script>`,
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
});
