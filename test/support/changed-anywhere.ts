import * as fc from 'fast-check';

/** Some JSON, small enough to stand anywhere. */
export const anyJson = fc.jsonValue({ maxDepth: 4 });

/** One of some documents, with any JSON, or one of some values, in any of its places. */
export function changedAnywhere<Item extends { json: unknown }>(
  documents: readonly Item[],
  values: fc.Arbitrary<unknown> = anyJson,
): fc.Arbitrary<Item> {
  return fc
    .tuple(fc.constantFrom(...documents), changesTo(values))
    .map(([document, changes]) => ({ ...document, json: changed(document.json, changes) }));
}

/** Some values, each with the place in a JSON value that it is to take. */
export const changesTo = (values: fc.Arbitrary<unknown>): fc.Arbitrary<[nth: number, value: unknown][]> =>
  fc.array(fc.tuple(fc.nat(), values), { minLength: 1, maxLength: 8 });

/** A JSON value with other values in some of its places. */
export function changed(json: unknown, changes: readonly [nth: number, value: unknown][]): unknown {
  const copy = structuredClone(json);
  for (const [nth, value] of changes) {
    const all = placesOf(copy);
    const place = all[nth % all.length];
    if (place) place[0][place[1]] = value;
  }
  return copy;
}

/** Every place in a JSON value, as the object or list that holds it and its name or index there. */
function placesOf(json: unknown): [holder: Record<PropertyKey, unknown>, step: PropertyKey][] {
  if (typeof json !== 'object' || json === null) return [];
  const holder = json as Record<PropertyKey, unknown>;
  return Object.keys(holder).flatMap(
    step => [[holder, step] as const, ...placesOf(holder[step])] as ReturnType<typeof placesOf>,
  );
}
