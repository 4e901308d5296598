// https://www.algolia.com/doc/api-reference/widgets/related-products/js/, with its imports.
import { liteClient as algoliasearch } from 'algoliasearch/lite';
import instantsearch from 'instantsearch.js';
import { relatedProducts } from 'instantsearch.js/es/widgets';
import { card } from './card.js';

const search = instantsearch({ indexName: 'careers', searchClient: algoliasearch('id', 'key') });
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
