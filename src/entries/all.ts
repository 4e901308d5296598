// Made from src/widgets/registry.ts by "npm run entries"; change tools/entries-source.ts.
export * from './popular-schools.js';
export * from './related-careers.js';
export * from './wage-summary.js';
