import type { Address, Resource } from '../contract/resource.js';
import { read, type Asking } from './client.js';
import type { DataError } from './data-error.js';
import { documentUrl } from './endpoint.js';

/**
 * Reads the document at an address under an endpoint. A state that has none
 * gets the nation's, which names the nation as its area: its figures are
 * better than none, as long as the reader is told.
 */
export async function readAddress<Document>(
  resource: Resource<Document>,
  address: Address,
  endpoint: string,
  asking: Asking = {},
): Promise<Document> {
  try {
    return await read(resource, documentUrl(resource, address, endpoint), asking);
  } catch (error) {
    const { reason } = error as DataError;
    if (!address.state || reason !== 'missing' || !endpoint) throw error;
    return read(resource, documentUrl(resource, { career: address.career }, endpoint), asking);
  }
}
