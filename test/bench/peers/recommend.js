// https://www.algolia.com/doc/api-reference/widgets/recommend/related-products/js/
import recommend from '@algolia/recommend';
import { relatedProducts } from '@algolia/recommend-js';
import { card } from './card.js';

// 3: reading and writing, by the client's own numbers.
const host = { url: location.host, protocol: 'http', accept: 3 };
const recommendClient = recommend('id', 'key', { hosts: [host] });
for (const container of document.querySelectorAll('.related')) {
  relatedProducts({
    container,
    recommendClient,
    indexName: 'careers',
    objectIDs: [container.dataset.career],
    maxRecommendations: 6,
    itemComponent: ({ item, html }) => card(item, html),
  });
}
