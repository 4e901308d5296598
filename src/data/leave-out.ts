/** Steps from the root of a JSON value to a value within: property names and list indexes. */
export type Path = readonly PropertyKey[];

const broken = Symbol('broken');

/**
 * A copy of a JSON value without some items of its lists. Each path ends in an
 * item's index; the value itself, which may be the page's own, stays as it is.
 */
export function leaveOut(json: unknown, items: readonly Path[]): unknown {
  const copy = structuredClone(json);
  const lists = new Set<unknown[]>();
  for (const path of items) {
    const list = follow(copy, path.slice(0, -1));
    if (!Array.isArray(list)) continue;
    list[path.at(-1) as number] = broken;
    lists.add(list);
  }
  for (const list of lists) removeBroken(list);
  return copy;
}

// Undefined where the way leads through an item that is out already.
function follow(json: unknown, path: Path): unknown {
  return path.reduce((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], json);
}

// In place and in one pass: `splice` for each of 100,000 items would stop the page.
function removeBroken(list: unknown[]) {
  let length = 0;
  for (const item of list) if (item !== broken) list[length++] = item;
  list.length = length;
}
