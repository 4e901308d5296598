import type { Address, Resource } from '../contract/resource.js';
import {
  careersResource,
  datasetResource,
  relatedResource,
  schoolsResource,
  wagesResource,
} from '../contract/resources.js';
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
