import type { Shape } from './shape.js';

/** Which document of a kind: a career's key and, where the kind has them, a state. */
export interface Address {
  /** The career's key, as the endpoint names it. */
  career: string;
  /** Two-letter code of the state; absent for the whole nation. */
  state?: string | undefined;
}

/**
 * One kind of document: the address it lives at, and how it is read. The
 * widgets read by it and the dataset builder writes by it, so the two cannot
 * disagree. Its schema, which no browser needs, is `schemaOf(resource)`.
 */
export interface Resource<Document> {
  /** What the kind is called: the name of its JSON Schema file, and in messages. */
  readonly name: 'related' | 'schools' | 'wages' | 'dataset' | 'careers';
  /** What its schema says, in the form that browsers check by; see `shapes.ts`. */
  readonly shape: Shape<Document>;
  /** Where a document of this kind is, relative to the endpoint. */
  path(address: Address): string;
}

/** The folder of one career's documents. */
export const careerPath = ({ career }: Address) => `careers/${encodeURIComponent(career)}`;

/** A document that exists for the nation, and once more for each state. */
export const areaPath = (name: string) => (address: Address) =>
  address.state
    ? `${careerPath(address)}/${name}/${encodeURIComponent(address.state.toUpperCase())}.json`
    : `${careerPath(address)}/${name}.json`;
