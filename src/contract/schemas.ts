import type * as z from 'zod/mini';
import { Careers } from './careers.js';
import { Dataset } from './dataset.js';
import { Related } from './related.js';
import type { Resource } from './resource.js';
import { Schools } from './schools.js';
import { Wages } from './wages.js';

const schemas = { related: Related, schools: Schools, wages: Wages, dataset: Dataset, careers: Careers };

/** The schema of a kind of document, for programs that check, describe or make documents. */
export function schemaOf<Document>({ name }: Resource<Document>): z.ZodMiniType<Document> {
  return schemas[name] as unknown as z.ZodMiniType<Document>;
}
