import type { Careers, Dataset } from './schemas.js';
import type { Related } from './related.js';
import { documentPath, type Resource } from './resource.js';
import type { Schools } from './schools.js';
import * as schemas from './schemas.generated.js';
import type { Wages } from './wages.js';

/** `careers/{key}/related.json` */
export const relatedResource: Resource<Related> = {
  name: 'related',
  schema: schemas.Related,
  path: documentPath('related'),
};

/** `careers/{key}/schools.json`, `careers/{key}/schools/{state}.json` */
export const schoolsResource: Resource<Schools> = {
  name: 'schools',
  schema: schemas.Schools,
  path: documentPath('schools', { byState: true }),
};

/** `careers/{key}/wages.json`, `careers/{key}/wages/{state}.json` */
export const wagesResource: Resource<Wages> = {
  name: 'wages',
  schema: schemas.Wages,
  path: documentPath('wages', { byState: true }),
};

/** `dataset.json` */
export const datasetResource: Resource<Dataset> = {
  name: 'dataset',
  schema: schemas.Dataset,
  path: () => 'dataset.json',
};

/** `careers.json` */
export const careersResource: Resource<Careers> = {
  name: 'careers',
  schema: schemas.Careers,
  path: () => 'careers.json',
};

/** Every kind of document. */
export const resources = [
  relatedResource,
  schoolsResource,
  wagesResource,
  datasetResource,
  careersResource,
] as const;

/** The kind of document with a name. */
export const resourceOf = (name: Resource<unknown>['name']): Resource<unknown> =>
  resources.find(resource => resource.name === name)!;
