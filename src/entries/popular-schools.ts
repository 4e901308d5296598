// Made from src/widgets/registry.ts by "npm run entries"; change tools/entries-source.ts.
import { PopularSchoolsElement } from '../widgets/popular-schools/element.js';
import { define } from '../widget/define.js';

define('popular-schools', PopularSchoolsElement);

export { configure } from '../load/endpoint.js';
export { grantConsent } from '../embed/loader.js';
export { addWords, loadLanguage } from '../i18n/registry.js';
export { PopularSchoolsElement };

declare global {
  interface HTMLElementTagNameMap {
    'popular-schools': PopularSchoolsElement;
  }
}
