import { clean, fieldOf, isFields, isNumber, maxDepth, maxItems, maxLength, type Schema } from './schema.js';

/** The result of reading a JSON value. */
export interface Reading<Document> {
  /** The document, cleaned and cut; undefined if a required field is missing or invalid. */
  document: Document | undefined;
  /** Whether nothing was left out or cut. `faults.ts` says what was, and why. */
  isWhole: boolean;
}

/** Marks a value that does not match its schema. */
const misfit = Symbol();

/** Prototype of the objects read, in place of `Object.prototype`. Engines are slow with a null prototype. */
const bare = Object.create(null) as object;

/**
 * Reads a JSON value by its schema in one pass. An invalid list item or optional field is left out; an
 * invalid required field invalidates its object. Texts are cut, and stripped of characters that could disguise them.
 */
export function readBy<Document>(schema: Schema, json: unknown): Reading<Document> {
  let items = 0;
  let depth = 0;
  let isWhole = true;

  function read(schema: Schema, value: unknown): unknown {
    if (schema.anyOf) {
      for (const option of schema.anyOf) {
        const known = read(option, value);
        if (known !== misfit) return known;
      }
      return misfit;
    }
    if (schema.enum) return schema.enum.includes(value) ? value : misfit;
    switch (schema.type) {
      case 'object':
        return isFields(value) ? readFields(schema, value) : misfit;
      case 'array':
        return Array.isArray(value) ? readItems(schema.items!, value) : misfit;
      case 'string':
        return typeof value === 'string' ? readText(value, schema.pattern) : misfit;
      case 'number':
      case 'integer':
        return isNumber(value, schema) ? value : misfit;
      case 'boolean':
        return typeof value === 'boolean' ? value : misfit;
      case 'null':
        return value === null ? value : misfit;
      default:
        return value;
    }
  }

  function readFields({ properties = {}, required = [] }: Schema, value: Readonly<Record<string, unknown>>) {
    const fields = Object.create(bare) as Record<string, unknown>;
    // Not `for … in`, which would also list what the page has added to `Object.prototype`.
    for (const name of Object.keys(properties)) {
      const field = fieldOf(value, name);
      const known = field === undefined ? misfit : read(properties[name]!, field);
      if (known !== misfit) fields[name] = known;
      else if (required.includes(name)) return misfit;
      else if (field !== undefined) isWhole = false;
    }
    return fields;
  }

  function readItems(schema: Schema, value: readonly unknown[]) {
    const list: unknown[] = [];
    depth++;
    for (const item of value) {
      if (depth > maxDepth || items >= maxItems) {
        isWhole = false;
        break;
      }
      items++;
      const known = read(schema, item);
      if (known === misfit) isWhole = false;
      else list.push(known);
    }
    depth--;
    return list;
  }

  function readText(value: string, pattern?: RegExp) {
    if (pattern && !pattern.test(value)) return misfit;
    const text = clean(value);
    if (text.length <= maxLength) return text;
    isWhole = false;
    // A cut link would be broken, and a lone surrogate would be shown as a box.
    return pattern ? `${text.slice(0, maxLength - 1).replace(/\p{Surrogate}$/u, '')}…` : '';
  }

  const document = read(schema, json);
  return { document: document === misfit ? undefined : (document as Document), isWhole };
}
