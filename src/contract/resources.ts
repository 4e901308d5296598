import { careersResource } from './careers.js';
import { datasetResource } from './dataset.js';
import { relatedResource } from './related.js';
import { schoolsResource } from './schools.js';
import { wagesResource } from './wages.js';

/** Every kind of document, for what concerns them all. */
export const resources = [
  relatedResource,
  schoolsResource,
  wagesResource,
  datasetResource,
  careersResource,
] as const;
