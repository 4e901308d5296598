// https://www.algolia.com/doc/api-reference/widgets/related-products/js/, with the imports that weigh the least.
import { liteClient } from 'algoliasearch/lite';
import InstantSearch from 'instantsearch.js/es/lib/InstantSearch';
import relatedProducts from 'instantsearch.js/es/widgets/related-products/related-products';
import { card } from './card.js';

const host = { url: location.hostname, port: location.port, protocol: 'http', accept: 'readWrite' };
const search = new InstantSearch({
  indexName: 'careers',
  searchClient: liteClient('id', 'key', { hosts: [host] }),
});
search.addWidgets(
  [...document.querySelectorAll('.related')].map(container =>
    relatedProducts({
      container,
      objectIDs: [container.dataset.career],
      limit: 6,
      templates: { item: (hit, { html }) => card(hit, html) },
    }),
  ),
);
search.start();
