import type { Related } from '../../../../src/contract/related.js';
import { showHits } from '../../peers/instantsearch-given.js';
import { hitsOf } from '../../hits.js';
import type { Variant } from './variant.js';

/** InstantSearch with as many cards, in its own markup. */
export function byInstantSearch(documents: readonly Related[]): Variant {
  const hits = documents.flatMap(hitsOf);
  let dispose = () => {};
  return {
    async mount(place) {
      dispose = await showHits(place, hits);
    },
    unmount: () => dispose(),
  };
}
