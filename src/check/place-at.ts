import { fileURLToPath } from 'node:url';
import { Endpoint, type EndpointOptions } from './endpoint.js';
import { Folder } from './folder.js';
import { NothingToCheckError, type Place } from './place.js';

/** The place at a URL or a path. */
export function placeAt(address: string, options: EndpointOptions): Place {
  const scheme = /^([a-z][a-z\d+.-]+):\/\//i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return new Folder(address);
  if (!URL.canParse(address) || !['http', 'https', 'file'].includes(scheme)) {
    throw new NothingToCheckError(
      `${address} is not a place to read documents from: pass a folder, or an http(s) URL.`,
    );
  }
  return scheme === 'file' ? new Folder(fileURLToPath(address)) : new Endpoint(address, options);
}
