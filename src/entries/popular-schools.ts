import { PopularSchoolsElement } from '../elements/popular-schools.js';
import { define } from '../ui/define.js';

define('popular-schools', PopularSchoolsElement);

export { configure } from '../data/endpoint.js';
export { addWords } from '../languages/add-words.js';
export { grantConsent } from '../embed/grant-consent.js';
export { loadLanguage } from '../languages/load-language.js';
export { PopularSchoolsElement };

declare global {
  interface HTMLElementTagNameMap {
    'popular-schools': PopularSchoolsElement;
  }
}
