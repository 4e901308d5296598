import * as fc from 'fast-check';

/** Some JSON, small enough to stand anywhere. */
export const anyJson = fc.jsonValue({ maxDepth: 4 });

/** One of some documents, with any JSON in any of its places. */
export function changedAnywhere<Item extends { json: unknown }>(
  documents: readonly Item[],
): fc.Arbitrary<Item> {
  const changes = fc.array(fc.tuple(fc.nat(), anyJson), { minLength: 1, maxLength: 8 });
  return fc.tuple(fc.constantFrom(...documents), changes).map(([document, places]) => {
    const json = structuredClone(document.json);
    for (const [nth, value] of places) {
      const all = placesOf(json);
      const [holder, step] = all[nth % all.length]!;
      holder[step] = value;
    }
    return { ...document, json };
  });
}

/** Every place in a JSON value, as the object or list that holds it and its name or index there. */
function placesOf(json: unknown): [holder: Record<PropertyKey, unknown>, step: PropertyKey][] {
  if (typeof json !== 'object' || json === null) return [];
  const holder = json as Record<PropertyKey, unknown>;
  return Object.keys(holder).flatMap(
    step => [[holder, step] as const, ...placesOf(holder[step])] as ReturnType<typeof placesOf>,
  );
}
