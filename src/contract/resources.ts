import type { Careers } from './careers.js';
import type { Dataset } from './dataset.js';
import type { Related } from './related.js';
import { areaPath, careerPath, type Resource } from './resource.js';
import type { Schools } from './schools.js';
import * as shapes from './shapes.js';
import type { Wages } from './wages.js';

/** `careers/{key}/related.json` */
export const relatedResource: Resource<Related> = {
  name: 'related',
  shape: shapes.Related,
  path: address => `${careerPath(address)}/related.json`,
};

/** `careers/{key}/schools.json`, `careers/{key}/schools/{state}.json` */
export const schoolsResource: Resource<Schools> = {
  name: 'schools',
  shape: shapes.Schools,
  path: areaPath('schools'),
};

/** `careers/{key}/wages.json`, `careers/{key}/wages/{state}.json` */
export const wagesResource: Resource<Wages> = {
  name: 'wages',
  shape: shapes.Wages,
  path: areaPath('wages'),
};

/** `dataset.json` */
export const datasetResource: Resource<Dataset> = {
  name: 'dataset',
  shape: shapes.Dataset,
  path: () => 'dataset.json',
};

/** `careers.json` */
export const careersResource: Resource<Careers> = {
  name: 'careers',
  shape: shapes.Careers,
  path: () => 'careers.json',
};

/** Every kind of document, for what concerns them all. */
export const resources = [
  relatedResource,
  schoolsResource,
  wagesResource,
  datasetResource,
  careersResource,
] as const;
