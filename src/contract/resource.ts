import type { Source } from './parts.js';
import type { Schema } from './schema.js';

/** Which document of a kind: a career's key and, where the kind has them, a state. */
export interface Address {
  /** The career's key, as the endpoint names it. */
  career: string;
  /** Two-letter code of the state; absent for the whole nation. */
  state?: string | undefined;
}

/**
 * One kind of document: where it is, and how it is read. The widgets read by it and the dataset builder writes by it,
 * so the two cannot disagree. Its schema in zod, which no browser needs, is `schemaOf(resource)`.
 */
export interface Resource<Document> {
  /** What the kind is called: the name of its JSON Schema file, and in messages. */
  readonly name: 'related' | 'schools' | 'wages' | 'dataset' | 'careers';
  /** What its schema in zod says, as data; see `schemas.generated.ts`. */
  readonly schema: Schema;
  /** Where a document of this kind is, relative to the endpoint. */
  path(address: Address): string;
  /** Never there: says what a document is. */
  readonly document?: Document;
}

/** The folder of one career's documents. */
export const careerPath = ({ career }: Address): string => `careers/${encodeURIComponent(career)}`;

/** A document that exists for the nation, and where `byState` once more for each state. */
export const documentPath =
  (name: string, { byState = false } = {}) =>
  (address: Address): string =>
    byState && address.state
      ? `${careerPath(address)}/${name}/${encodeURIComponent(address.state.toUpperCase())}.json`
      : `${careerPath(address)}/${name}.json`;

/** What the document of every widget has. */
export interface AboutCareer {
  /** The language of its texts, where that is known. */
  language?: string | undefined;
  sources: Source[];
}
