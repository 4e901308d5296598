import type { CareerContext } from './career.js';
import { careers as careersKind } from './kinds.js';
import { NothingToCheckError } from './place.js';
import { canAddress } from './rules.js';

/** Keys of the careers to check: those that are named, that `careers.json` lists, or that have folders. */
export async function careersIn(
  { place, reader, findings }: CareerContext,
  named: readonly string[] | undefined,
): Promise<string[]> {
  const { missing, json, document } = await reader.read(careersKind, { career: '' });
  const listed = keysIn(json);
  // A broken list says nothing about other documents.
  if (document) reader.keys = new Set(listed);
  if (missing) findings.addRemarks(place.locate('careers.json'), [noCareers]);
  const all = named ?? (document || listed.length > 0 ? listed : (place.list('careers') ?? []));
  if (missing && all.length === 0) {
    const advice = 'pass --career KEY for each career to check, or another place.';
    throw new NothingToCheckError(`${place.locate('careers.json')} does not exist: ${advice}`);
  }
  return [...new Set(all)].filter(canAddress);
}

const noCareers = 'does not exist: it would list the careers';

/** The states that a `dataset.json` lists, whatever else is wrong with it. */
export const statesIn = (json: unknown): string[] => textsIn((json as { states?: unknown } | null)?.states);

function keysIn(json: unknown): string[] {
  const list = (json as { careers?: unknown } | null)?.careers;
  if (!Array.isArray(list)) return [];
  return textsIn(list.map((item: unknown) => (item as { key?: unknown } | null)?.key));
}

const textsIn = (list: unknown) =>
  Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string' && item !== '') : [];
