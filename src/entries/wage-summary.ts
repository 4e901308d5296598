import { WageSummaryElement } from '../widgets/wage-summary/element.js';
import { define } from '../widget/define.js';

define('wage-summary', WageSummaryElement);

export { configure } from '../load/endpoint.js';
export { addWords } from '../i18n/add-words.js';
export { grantConsent } from '../embed/grant-consent.js';
export { loadLanguage } from '../i18n/load-language.js';
export { WageSummaryElement };

declare global {
  interface HTMLElementTagNameMap {
    'wage-summary': WageSummaryElement;
  }
}
