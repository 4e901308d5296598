import { WageSummaryElement } from '../elements/wage-summary.js';
import { define } from '../ui/define.js';

define('wage-summary', WageSummaryElement);

export { configure } from '../data/endpoint.js';
export { addWords } from '../languages/add-words.js';
export { grantConsent } from '../embed/grant-consent.js';
export { loadLanguage } from '../languages/load-language.js';
export { WageSummaryElement };

declare global {
  interface HTMLElementTagNameMap {
    'wage-summary': WageSummaryElement;
  }
}
