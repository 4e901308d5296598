type Fields = Readonly<Record<PropertyKey, unknown>>;

/**
 * Items of all lists within a value that says the very same as what was read of it the last time; undefined where it
 * says anything else, if only by a field more.
 */
export function countWithin(value: unknown, before: unknown): number | undefined {
  if (typeof before !== 'object' || before === null)
    return value === before && value !== undefined ? 0 : undefined;
  const isList = Array.isArray(value);
  if (typeof value !== 'object' || value === null || isList !== Array.isArray(before)) return undefined;
  // By the value's own names: nothing stands above what was read.
  const names: unknown[] = isList ? value : Object.keys(value);
  if (names.length !== (isList ? (before as unknown[]) : Object.keys(before)).length) return undefined;
  let count = isList ? names.length : 0;
  for (let index = 0; index < names.length; index++) {
    const name = isList ? index : (names[index] as string);
    const within = countWithin((value as Fields)[name], (before as Fields)[name]);
    if (within === undefined) return undefined;
    count += within;
  }
  return count;
}
