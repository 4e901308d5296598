export { configure } from '../data/endpoint.js';
export type { Reason } from '../data/data-error.js';
export { PopularSchoolsElement } from '../elements/popular-schools.js';
export { RelatedCareersElement } from '../elements/related-careers.js';
export { WageSummaryElement } from '../elements/wage-summary.js';
export { addWords } from '../languages/add-words.js';
export { loadLanguage } from '../languages/load-language.js';
export { define } from '../ui/define.js';
export * from '../ui/events.js';
