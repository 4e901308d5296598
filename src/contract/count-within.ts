type Fields = Readonly<Record<PropertyKey, unknown>>;

/**
 * How many items there are in all lists within a value, where it says just what was read of it the last time; undefined
 * where it says anything else, if only by a field more.
 */
export function countWithin(value: unknown, before: unknown): number | undefined {
  if (value === before) return value === undefined ? undefined : 0;
  const isList = Array.isArray(value);
  if (!isObject(value) || !isObject(before) || isList !== Array.isArray(before)) return undefined;
  // Nothing stands above what was read: this is what marks a place as paid for, any object at all, kept as it came.
  if (!isList && before instanceof Object) return undefined;
  // By the value's own names, none of which such an object has by inheritance.
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

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
