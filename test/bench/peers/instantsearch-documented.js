// https://www.algolia.com/doc/api-reference/widgets/related-products/js/, word for word.
import { liteClient as algoliasearch } from 'algoliasearch/lite';
import instantsearch from 'instantsearch.js';
import { relatedProducts } from 'instantsearch.js/es/widgets';
import { card } from './card.js';

const search = instantsearch({ indexName: 'careers', searchClient: algoliasearch('id', 'key') });
search.addWidgets([
  relatedProducts({
    container: '#related',
    objectIDs: ['actors'],
    limit: 6,
    templates: { item: (hit, { html }) => card(hit, html) },
  }),
]);
search.start();
