import { RelatedCareersElement } from '../widgets/related-careers/element.js';
import { define } from '../widget/define.js';

define('related-careers', RelatedCareersElement);

export { configure } from '../load/endpoint.js';
export { addWords } from '../i18n/add-words.js';
export { grantConsent } from '../embed/grant-consent.js';
export { loadLanguage } from '../i18n/load-language.js';
export { RelatedCareersElement };

declare global {
  interface HTMLElementTagNameMap {
    'related-careers': RelatedCareersElement;
  }
}
