/** Steps from the root of a JSON value to a value within: property names and list indexes. */
export type Path = readonly PropertyKey[];

/** What is to go of a value: the whole of it, or something within its parts. */
interface Cut {
  whole: boolean;
  parts: Map<PropertyKey, Cut>;
}

/**
 * A copy of a JSON value without some items of its lists. Each path ends in an
 * item's index. Only what changes is copied: the value may be the page's own,
 * and hold what has no copy, such as a framework's proxies.
 */
export function leaveOut(json: unknown, items: readonly Path[]): unknown {
  const root = newCut();
  for (const path of items) {
    path.reduce((cut, step) => partOf(cut, step), root).whole = true;
  }
  return without(json, root);
}

const newCut = (): Cut => ({ whole: false, parts: new Map() });

function partOf({ parts }: Cut, step: PropertyKey): Cut {
  const part = parts.get(step) ?? newCut();
  parts.set(step, part);
  return part;
}

// A list in one pass: `splice` for each of 100,000 items would stop the page.
function without(value: unknown, { parts }: Cut): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      const cut = parts.get(index);
      if (cut?.whole) return [];
      return [cut ? without(item, cut) : item];
    });
  }
  const copy = { ...(value as Record<PropertyKey, unknown>) };
  for (const [name, cut] of parts) copy[name] = without(copy[name], cut);
  return copy;
}
