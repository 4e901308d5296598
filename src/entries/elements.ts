export { grantConsent } from '../load/consent.js';
export { configure } from '../load/endpoint.js';
export type { Reason } from '../load/load-error.js';
export { addWords, loadLanguage } from '../i18n/registry.js';
export { define } from '../widget/define.js';
export * from '../widget/events.js';
export * from '../widgets/elements.generated.js';
