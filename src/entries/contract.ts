export { isPaid } from '../contract/paid.js';
export { careerPath, documentPath, version, type Address, type Resource } from '../contract/resource.js';
export * from '../contract/resources.js';
export * from '../contract/schemas.js';
