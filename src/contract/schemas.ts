import * as z from 'zod/mini';
import { Career, Count, PartialDate, Sources, Text, Version } from './parts.js';
import { Related } from './related.js';
import type { Resource } from './resource.js';
import { Schools } from './schools.js';
import { Wages } from './wages.js';

// Every kind of document and its parts, as zod schemas.
export * from './parts.js';
export * from './related.js';
export * from './schools.js';
export * from './wages.js';

/** A description of a dataset: its title, date, size and sources. */
export const Dataset = z.object({
  version: Version,
  title: Text,
  /** The newest date of the sources, not of the build, so that builds are reproducible. */
  generated: PartialDate,
  counts: z.object({
    careers: Count,
    /** Careers with at least one wage. */
    wages: Count,
    /** Careers with at least one school. */
    schools: Count,
  }),
  /** Two-letter codes of the states that have documents of their own for some of the careers. */
  states: z.optional(z.array(Text)),
  sources: Sources,
});
export type Dataset = z.infer<typeof Dataset>;

/** Every career that an endpoint has documents for. */
export const Careers = z.object({
  version: Version,
  careers: z.array(Career),
});
export type Careers = z.infer<typeof Careers>;

const schemas = { related: Related, schools: Schools, wages: Wages, dataset: Dataset, careers: Careers };

/** The zod schema of a kind of document, for programs that validate, describe or create documents. */
export function schemaOf<Document>({ name }: Resource<Document>): z.ZodMiniType<Document> {
  return schemas[name] as unknown as z.ZodMiniType<Document>;
}
