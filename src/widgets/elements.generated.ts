// Made from src/widgets/registry.ts by "npm run entries"; change tools/entries-source.ts.
export { PopularSchoolsElement } from './popular-schools/element.js';
export { RelatedCareersElement } from './related-careers/element.js';
export { WageSummaryElement } from './wage-summary/element.js';
