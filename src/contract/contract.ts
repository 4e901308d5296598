// Every kind of document and what it is made of, as zod schemas.
export * from './careers.js';
export * from './dataset.js';
export * from './parts.js';
export * from './related.js';
export * from './schools.js';
export * from './wages.js';
