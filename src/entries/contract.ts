export { isPaid } from '../contract/reader.js';
export { careerPath, documentPath, version, type Address, type Resource } from '../contract/resource.js';
export * from '../contract/resources.js';
export * from '../contract/schemas.js';
