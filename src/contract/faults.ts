import { clean, fieldOf, isFields, isNumber, maxDepth, maxItems, maxLength, type Schema } from './schema.js';

/** All that is wrong with a JSON value, each with its path: `lists[0].careers[3].title: expected string`. */
export interface Faults {
  /** Why it is not a document of its kind; empty if it is one. */
  fatal: string[];
  /** Items and optional fields that are left out. */
  leftOut: string[];
  /** What is too long, and the length it is cut to: `careers[3].title to 5000 characters`. */
  cut: string[];
}

/** How strictly to validate. */
export interface FaultOptions {
  /** Whether an unknown field is a fault, too. */
  isStrict?: boolean;
  /** Objects and lists already known to have no faults, for values that share them. */
  faultless?: { has(value: object): boolean };
}

/** Finds what `readBy` would reject, leave out or cut. */
export function faultsIn(schema: Schema, json: unknown, options: FaultOptions = {}): Faults {
  const { isStrict = false, faultless } = options;
  const leftOut = new Set<string>();
  const cut = new Set<string>();
  const path: (string | number)[] = [];
  let items = 0;
  let depth = 0;

  const expected = (what: string) => [`${placeOf(path)}: expected ${what}`];

  function within(step: string | number, schema: Schema, value: unknown) {
    path.push(step);
    const faults = faultsOf(schema, value);
    path.pop();
    return faults;
  }

  function faultsOf(schema: Schema, value: unknown): string[] {
    if (schema.anyOf) {
      const [usual, ...others] = schema.anyOf.map(option => faultsOf(option, value));
      // The faults against the usual form say most.
      return others.some(faults => faults.length === 0) ? [] : usual!;
    }
    if (schema.enum) {
      const known = schema.enum.map(value => JSON.stringify(value)).join(' or ');
      return schema.enum.includes(value) ? [] : expected(known);
    }
    switch (schema.type) {
      case 'object':
        return isFields(value) ? faultsOfFields(schema, value) : expected('object');
      case 'array':
        return Array.isArray(value) ? faultsOfItems(schema.items!, value) : expected('array');
      case 'string':
        return typeof value === 'string' ? faultsOfText(value, schema) : expected('string');
      case 'number':
      case 'integer':
        return isNumber(value, schema) ? [] : expected(numberInWords(value, schema));
      case 'boolean':
        return typeof value === 'boolean' ? [] : expected('boolean');
      case 'null':
        return value === null ? [] : expected('null');
      default:
        return [];
    }
  }

  function faultsOfFields(
    { properties = {}, required = [] }: Schema,
    value: Readonly<Record<string, unknown>>,
  ) {
    if (faultless?.has(value)) return [];
    const fatal: string[] = [];
    let itemsRead: number | undefined;
    for (const [name, schema] of Object.entries(properties)) {
      const field = fieldOf(value, name);
      const isRequired = required.includes(name);
      if (field === undefined && !isRequired) continue;
      const faults = within(name, schema, field);
      if (isRequired) {
        fatal.push(...faults);
        if (faults.length > 0) itemsRead ??= items;
      } else if (faults.length > 0) leftOut.add(faults.join(', '));
    }
    // `readBy` stops at the first of them.
    items = itemsRead ?? items;
    if (isStrict) {
      for (const name of Object.keys(value))
        if (!Object.hasOwn(properties, name))
          fatal.push(`${placeOf([...path, name])}: is not a field of the contract`);
    }
    return fatal;
  }

  function faultsOfItems(schema: Schema, value: readonly unknown[]): string[] {
    if (faultless?.has(value)) return [];
    depth++;
    for (const [index, item] of value.entries()) {
      if (depth > maxDepth || items >= maxItems) {
        cut.add(`${placeOf(path)} from item ${index + 1} on`);
        break;
      }
      items++;
      const faults = within(index, schema, item);
      if (faults.length > 0) leftOut.add(faults.join(', '));
    }
    depth--;
    return [];
  }

  function faultsOfText(value: string, { pattern, description = 'text' }: Schema): string[] {
    if (pattern && !pattern.test(value)) return expected(description);
    if (clean(value).length > maxLength) {
      const rest = pattern
        ? `${maxLength} characters`
        : `nothing, because it is longer than ${maxLength} characters`;
      cut.add(`${placeOf(path)} to ${rest}`);
    }
    return [];
  }

  const fatal = faultsOf(schema, json);
  return { fatal, leftOut: [...leftOut], cut: [...cut] };
}

function placeOf(path: readonly (string | number)[]): string {
  const steps = path.map(step => (typeof step === 'number' ? `[${step}]` : `.${step}`));
  return steps.join('').replace(/^\./, '') || 'the document';
}

function numberInWords(value: unknown, { type, minimum, exclusiveMinimum, maximum }: Schema): string {
  if (!isNumber(value, { type: type! })) return type === 'integer' ? 'a whole number' : 'number';
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) return `more than ${exclusiveMinimum}`;
  return minimum !== undefined && value < minimum ? `${minimum} or more` : `${maximum} or less`;
}
