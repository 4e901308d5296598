import { RelatedCareersElement } from '../elements/related-careers.js';
import { define } from '../ui/define.js';

define('related-careers', RelatedCareersElement);

export { configure } from '../data/endpoint.js';
export { RelatedCareersElement };

declare global {
  interface HTMLElementTagNameMap {
    'related-careers': RelatedCareersElement;
  }
}
