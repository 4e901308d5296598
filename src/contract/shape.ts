import type { Reading } from './reading.js';

/**
 * A schema as a browser checks by it: a function that reads a value, notes
 * what is wrong with it, and returns what is known of it. Written by hand
 * only here; the shapes of documents are made from their schemas.
 */
export type Shape<Value = unknown> = (value: unknown, reading: Reading) => Value;

/** Above all that is read of objects, in the place of `Object.prototype`. Engines are slow where nothing is above. */
const bare = Object.create(null) as object;

/**
 * Objects of known fields; others are passed over, and what a page has put on `Object.prototype` is no field.
 * Bundlers leave out the shapes that nobody asks for.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function object(fields: Record<string, Shape>): Shape<never> {
  const names = Object.keys(fields);
  const shapes = Object.values(fields);
  return (value, reading) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return reading.fault('object') as never;
    }
    const unchanged = reading.unchanged(value);
    if (unchanged) return unchanged as never;
    const read = Object.create(bare) as Record<string, unknown>;
    const before = reading.before as Record<string, unknown> | null | undefined;
    let isSame = typeof before === 'object' && before !== null;
    // By number, which is twice as fast as by name where an engine has seen none of it before.
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      const field = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
      reading.path.push(name);
      const stood = before?.[name];
      reading.before = stood;
      const known = shapes[index]!(field, reading);
      reading.path.pop();
      if (known !== undefined) read[name] = known;
      isSame &&= known === stood;
    }
    reading.before = before;
    return (isSame ? before : read) as never;
  };
}

/** Lists; a broken item is left out. */
export const list =
  (item: Shape): Shape =>
  (value, reading) =>
    Array.isArray(value) ? reading.list(value, item) : reading.fault('array');

/** Texts to be read, of a form that is told in words too; or links and the like, without a form. */
export const string =
  (form?: RegExp, inWords = ''): Shape =>
  (value, reading) => {
    if (typeof value !== 'string') return reading.fault('string');
    if (form && !form.test(value)) return reading.fault(inWords);
    return form ? reading.text(value) : reading.whole(value);
  };

/** Numbers within bounds. */
export const number =
  (bounds: Bounds): Shape =>
  (value, reading) => {
    const { above = -Infinity, least = -Infinity, most = Infinity, whole } = bounds;
    if (!(whole ? Number.isSafeInteger(value) : Number.isFinite(value))) {
      return reading.fault(whole ? 'a whole number' : 'number');
    }
    const found = value as number;
    if (found <= above) return reading.fault(`more than ${above}`);
    if (found < least) return reading.fault(`${least} or more`);
    if (found > most) return reading.fault(`${most} or less`);
    return found;
  };

interface Bounds {
  above?: number;
  least?: number;
  most?: number;
  whole?: true;
}

export const boolean: Shape = (value, reading) =>
  typeof value === 'boolean' ? value : reading.fault('boolean');

/** Anything, because only what it is not counts. */
export const anything: Shape = value => value;

/** One of some values. */
export const literal =
  (...values: unknown[]): Shape =>
  (value, reading) =>
    values.includes(value) ? value : reading.fault(values.map(known => JSON.stringify(known)).join(' or '));

/** Either of some shapes: the first that fits. */
export const either =
  (...shapes: Shape[]): Shape =>
  (value, reading) => {
    const { faults } = reading;
    let first: string[] | undefined;
    for (const shape of shapes) {
      reading.faults = [];
      const read = shape(value, reading);
      first ??= reading.faults;
      const fits = reading.faults.length === 0;
      reading.faults = faults;
      if (fits) return read;
    }
    // What the usual form lacks says most.
    faults.push(...first!);
    return undefined;
  };

export const optional =
  (shape: Shape): Shape =>
  (value, reading) =>
    value === undefined ? undefined : shape(value, reading);

export const nullable =
  (shape: Shape): Shape =>
  (value, reading) =>
    value === null ? null : shape(value, reading);

/** A shape that is told only when it is needed, because it holds itself. */
export const later =
  (shape: () => Shape): Shape =>
  (value, reading) =>
    shape()(value, reading);
