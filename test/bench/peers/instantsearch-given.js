// Shows hits that are at hand, for what rendering alone takes.
import InstantSearch from 'instantsearch.js/es/lib/InstantSearch';
import relatedProducts from 'instantsearch.js/es/widgets/related-products/related-products';
import { card } from './card.js';

/** Resolves once all are shown, to what takes them away again. */
export async function showHits(place, hits) {
  const results = [{ hits, nbHits: hits.length, page: 0, nbPages: 1, hitsPerPage: hits.length }];
  const answer = async () => ({ results });
  const search = new InstantSearch({
    indexName: 'careers',
    searchClient: { search: answer, getRecommendations: answer },
  });
  const container = document.createElement('div');
  place.append(container);
  search.addWidgets([
    relatedProducts({
      container,
      objectIDs: ['actors'],
      limit: hits.length,
      templates: { item: (hit, { html }) => card(hit, html) },
    }),
  ]);
  search.start();
  const isShown = () => container.querySelectorAll('.ais-RelatedProducts-item').length === hits.length;
  await new Promise(resolve => search.on('render', () => isShown() && resolve()));
  return () => search.dispose();
}
