export * from './popular-schools.js';
export * from './related-careers.js';
export * from './wage-summary.js';
