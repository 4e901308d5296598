export { grantConsent } from '../load/consent.js';
export { configure } from '../load/endpoint.js';
export type { Reason } from '../load/load-error.js';
export { PopularSchoolsElement } from '../widgets/popular-schools/element.js';
export { RelatedCareersElement } from '../widgets/related-careers/element.js';
export { WageSummaryElement } from '../widgets/wage-summary/element.js';
export { addWords, loadLanguage } from '../i18n/registry.js';
export { define } from '../widget/define.js';
export * from '../widget/events.js';
