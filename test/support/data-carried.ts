import { resources } from '../../src/contract/resources.js';
import type { Careers } from '../../src/contract/schemas.js';
import type { Resource } from '../../src/contract/resource.js';
import { carried } from './show.js';

/** A kind of document, whichever it is. */
export type AnyResource = Resource<unknown>;

/** Every document of the carried dataset, with the kind that it is of. */
export async function carriedDocuments(): Promise<{ path: string; resource: AnyResource; json: unknown }[]> {
  const { careers } = await carried<Careers>('careers.json');
  const documents = resources.flatMap((resource: AnyResource) =>
    [...new Set(careers.map(({ key }) => resource.path({ career: key })))].map(path => ({ path, resource })),
  );
  return Promise.all(
    documents.map(async ({ path, resource }) => ({ path, resource, json: await carried(path) })),
  );
}
