// Made from src/widgets/registry.ts by "npm run entries"; change tools/entries-source.ts.
import { WageSummaryElement } from '../widgets/wage-summary/element.js';
import { define } from '../widget/define.js';

define('wage-summary', WageSummaryElement);

export { configure } from '../load/endpoint.js';
export { grantConsent } from '../embed/loader.js';
export { addWords, loadLanguage } from '../i18n/registry.js';
export { WageSummaryElement };

declare global {
  interface HTMLElementTagNameMap {
    'wage-summary': WageSummaryElement;
  }
}
