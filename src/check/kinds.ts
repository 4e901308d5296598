import type { Address, Resource } from '../contract/resource.js';
import { careersResource, datasetResource, resourceOf } from '../contract/resources.js';
import type { WidgetDefinition } from '../contract/resource.js';
import { widgets } from '../widgets/registry.js';
import type { Misfit } from './finding.js';
import * as rules from './rules.js';

/** A kind of document, with the rules that its schema cannot express. */
export interface Kind<Document> extends Rules<Document> {
  resource: Resource<Document>;
}

interface Rules<Document> {
  misfits?: readonly Rule<Document, Misfit>[];
  remarks?: readonly Rule<Document, string>[];
}

type Rule<Document, Finding> = (document: Document, address: Address, keys: rules.Keys) => Finding[];

export const dataset = { resource: datasetResource };

export const careers = { resource: careersResource, misfits: [rules.ownKeys] };

/** A kind of document that careers have. */
export interface CareerKind extends Kind<unknown> {
  name: string;
  /** Whether there is also one for each state. */
  byState: boolean;
}

/** Rules beyond the schemas; a kind that is not listed must only be of its career. */
const rulesOf: Record<string, Rules<never>> = {
  related: { misfits: [rules.ownCareer], remarks: [rules.unknownCareers] },
  schools: {
    misfits: [rules.ownCareer, rules.ownArea, rules.wholeTotal],
    remarks: [rules.nationRemarks],
  },
  wages: { misfits: [rules.ownCareer, rules.ownArea, rules.knownJobs], remarks: [rules.nationRemarks] },
};

/** The documents that widgets show, each kind once. */
export const careerKinds: readonly CareerKind[] = [
  ...new Map(
    Object.values(widgets).map(({ document, byState = false }: WidgetDefinition) => [
      document,
      {
        name: document,
        byState,
        resource: resourceOf(document),
        ...((rulesOf[document] ?? { misfits: [rules.ownCareer] }) as Rules<unknown>),
      },
    ]),
  ).values(),
];
