// Made from src/widgets/registry.ts by "npm run entries"; change tools/entries-source.ts.
import { RelatedCareersElement } from '../widgets/related-careers/element.js';
import { define } from '../widget/define.js';

define('related-careers', RelatedCareersElement);

export { configure } from '../load/endpoint.js';
export { grantConsent } from '../embed/loader.js';
export { addWords, loadLanguage } from '../i18n/registry.js';
export { RelatedCareersElement };

declare global {
  interface HTMLElementTagNameMap {
    'related-careers': RelatedCareersElement;
  }
}
