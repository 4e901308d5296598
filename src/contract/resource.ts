import type * as z from 'zod/mini';

/** Which document of a kind: a career's key and, where the kind has them, a state. */
export interface Address {
  /** The career's key, as the endpoint names it. */
  career: string;
  /** Two-letter code of a state; absent for the whole nation. */
  state?: string | undefined;
}

/**
 * One kind of document: the shape it has and the address it lives at. The
 * widgets read by it and the dataset builder writes by it, so the two cannot
 * disagree.
 */
export interface Resource<Document> {
  /** What the kind is called: the name of its JSON Schema file, and in messages. */
  readonly name: string;
  readonly schema: z.ZodMiniType<Document>;
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
