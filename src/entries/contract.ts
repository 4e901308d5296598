export * from '../contract/careers.js';
export * from '../contract/dataset.js';
export * from '../contract/parts.js';
export * from '../contract/related.js';
export * from '../contract/resource.js';
export * from '../contract/resources.js';
export * from '../contract/schools.js';
export * from '../contract/wages.js';
