import { RelatedCareersElement } from '../elements/related-careers.js';
import { define } from '../ui/define.js';

define('related-careers', RelatedCareersElement);

export { configure } from '../data/endpoint.js';
export { addWords } from '../languages/add-words.js';
export { grantConsent } from '../embed/grant-consent.js';
export { loadLanguage } from '../languages/load-language.js';
export { RelatedCareersElement };

declare global {
  interface HTMLElementTagNameMap {
    'related-careers': RelatedCareersElement;
  }
}
