import type { Source as Credit } from './parts.js';
import type { Schema } from './schema.js';

/** The version of the contract that this library reads. */
export const version = 1;

/** Identifies a document of a kind: a career's key and, if the kind is by state, a state. */
export interface Address {
  /** The career's key at the endpoint. */
  career: string;
  /** Two-letter code of the state; absent for the nation. */
  state?: string | undefined;
}

/**
 * One kind of document: its path and its schema. Widgets read by it and the dataset builder writes by it,
 * so the two cannot disagree. `schemaOf(resource)` is its zod schema, which browsers do not need.
 */
export interface Resource<Document> {
  /** Name of the kind, in messages and of its JSON Schema file. */
  readonly name: 'related' | 'schools' | 'wages' | 'dataset' | 'careers';
  /** Its schema as data, generated from zod; see `schemas.generated.ts`. */
  readonly schema: Schema;
  /** Path of a document of this kind, relative to the endpoint. */
  path(address: Address): string;
  /** Never set: carries the type of the document. */
  readonly document?: Document;
}

/** The folder of one career's documents. */
export const careerPath = ({ career }: Address): string => `careers/${encodeURIComponent(career)}`;

/** Path of a document that exists for the nation and, if `byState`, for each state. */
export const documentPath =
  (name: string, { byState = false } = {}) =>
  (address: Address): string =>
    byState && address.state
      ? `${careerPath(address)}/${name}/${encodeURIComponent(address.state.toUpperCase())}.json`
      : `${careerPath(address)}/${name}.json`;

/** What every widget's document has in common. */
export interface AboutCareer {
  /** The language of its texts, if known. */
  language?: string | undefined;
  sources: Credit[];
}

/** Defines which documents a widget shows. */
export interface WidgetDefinition {
  /** The kind of its main document. */
  readonly document: 'related' | 'schools' | 'wages';
  /** Whether there is also one for each state. */
  readonly byState?: boolean;
  /** Whether a partner's document may be shown first: `featured-src`. */
  readonly hasFeatured?: boolean;
}

/** A document that a widget needs. */
export interface Source {
  /** Its URL, absolute or relative to the page. */
  readonly src?: string;
  /** Its path under the endpoint, if it has no URL. */
  readonly path?: string;
  /** Path of the fallback if it does not exist: the nation's document in place of a state's. */
  readonly fallback?: string;
  /** Whether it is a partner's document, which the widget can do without. */
  readonly isFeatured?: boolean;
}

/**
 * The documents that a widget needs, by its attributes: for the widget itself, the loader script, prerendering and the
 * configurator. Empty if no attribute says which career it is about.
 */
export function sourcesOf(
  { document, byState = false, hasFeatured }: WidgetDefinition,
  attribute: (name: string) => string | null | undefined,
): Source[] {
  const src = attribute('src');
  const career = attribute('career');
  const state = (byState && attribute('state')) || undefined;
  const featured = hasFeatured && attribute('featured-src');
  const path = documentPath(document, { byState });
  const own: Source | undefined = src
    ? { src }
    : career
      ? { path: path({ career, state }), ...(state && { fallback: path({ career }) }) }
      : undefined;
  return own ? [own, ...(featured ? [{ src: featured, isFeatured: true }] : [])] : [];
}
