import * as fc from 'fast-check';

/** Lists of a document, each with a length about that from which a list is long. */
export const someLengths = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 95, max: 180 })), {
  minLength: 1,
  maxLength: 3,
});

type Holder = Record<PropertyKey, unknown>;

/** The same document with some of its lists made long, by their own items over and over. */
export function lengthened(
  json: unknown,
  lengths: readonly (readonly [nth: number, length: number])[],
): unknown {
  const copy = structuredClone(json);
  for (const [nth, length] of lengths) {
    const lists = listsIn(copy);
    const [holder, name] = lists[nth % lists.length]!;
    const items = holder[name] as unknown[];
    if (items.length > 0) {
      holder[name] = Array.from({ length }, (_, index) => structuredClone(items[index % items.length]));
    }
  }
  return copy;
}

function listsIn(json: unknown): [Holder, PropertyKey][] {
  if (typeof json !== 'object' || json === null) return [];
  const holder = json as Holder;
  return Object.keys(holder).flatMap(name => [
    ...(Array.isArray(holder[name]) ? [[holder, name] as [Holder, PropertyKey]] : []),
    ...listsIn(holder[name]),
  ]);
}
