import { checkPlace, type CheckOptions } from './check-place.js';
import { placeAt } from './place-at.js';
import type { CheckReport } from './report.js';

export type { CheckOptions };

/** Checks the documents of an endpoint, or of a folder, against the contract. */
export async function checkDocuments(address: string, options: CheckOptions = {}): Promise<CheckReport> {
  return checkPlace(placeAt(address, options), options);
}
