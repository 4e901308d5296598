import { PopularSchoolsElement } from '../widgets/popular-schools/element.js';
import { define } from '../widget/define.js';

define('popular-schools', PopularSchoolsElement);

export { configure } from '../load/endpoint.js';
export { addWords } from '../i18n/add-words.js';
export { grantConsent } from '../embed/grant-consent.js';
export { loadLanguage } from '../i18n/load-language.js';
export { PopularSchoolsElement };

declare global {
  interface HTMLElementTagNameMap {
    'popular-schools': PopularSchoolsElement;
  }
}
