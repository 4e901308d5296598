import { careersResource } from '../contract/careers.js';
import { datasetResource } from '../contract/dataset.js';
import { relatedResource } from '../contract/related.js';
import type { Address, Resource } from '../contract/resource.js';
import { schoolsResource } from '../contract/schools.js';
import { wagesResource } from '../contract/wages.js';
import type { Misfit } from './finding.js';
import * as rules from './rules.js';

/** A kind of document, with what the contract says of it in words. */
export interface Kind<Document> {
  resource: Resource<Document>;
  misfits?: readonly Rule<Document, Misfit>[];
  remarks?: readonly Rule<Document, string>[];
}

type Rule<Document, Finding> = (document: Document, address: Address, keys: rules.Keys) => Finding[];

export const dataset = { resource: datasetResource };

export const careers = { resource: careersResource, misfits: [rules.ownKeys] };

export const related = {
  resource: relatedResource,
  misfits: [rules.ownCareer],
  remarks: [rules.unknownCareers],
};

export const schools = {
  resource: schoolsResource,
  misfits: [rules.ownCareer, rules.ownArea, rules.wholeTotal],
  remarks: [rules.nationRemarks],
};

export const wages = {
  resource: wagesResource,
  misfits: [rules.ownCareer, rules.ownArea, rules.knownJobs],
  remarks: [rules.nationRemarks],
};
