export * from '../contract/contract.js';
export * from '../contract/paid.js';
export * from '../contract/resource.js';
export * from '../contract/resources.js';
export * from '../contract/schemas.js';
export * from '../contract/version.js';
