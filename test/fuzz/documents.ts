import * as fc from 'fast-check';
import type { Resource } from '../../src/contract/resource.js';
import type { Schema } from '../../src/contract/schema.js';
import { anyJson, changed, changesTo } from '../support/changed-anywhere.js';
import { texts } from './texts.js';

/** How deep a document goes where its schema holds itself. */
const deepest = 12;

/** Any JSON for a kind of document: one that holds to the contract, one that nearly does, or something else. */
export function documentsFor(resource: Resource<unknown>): fc.Arbitrary<unknown> {
  const right = documentsOf(resource);
  const wrong = fc
    .tuple(right, changesTo(fc.oneof(anyJson, fc.constantFrom(...texts))))
    .map(([json, changes]) => changed(json, changes));
  return fc.oneof(
    { arbitrary: right, weight: 5 },
    { arbitrary: wrong, weight: 4 },
    { arbitrary: anyJson, weight: 1 },
  );
}

/** Documents that hold to the contract, with texts that someone may have put there to do harm. */
export const documentsOf = ({ schema }: Resource<unknown>): fc.Arbitrary<unknown> => valuesOf(schema, 0);

function valuesOf(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const within = (schema: Schema) => valuesOf(schema, depth + 1);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(within));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return fieldsOf(schema, depth);
    case 'array':
      return fc.array(within(schema.items!), { maxLength: 4 });
    case 'string':
      return textsLike(schema);
    case 'number':
    case 'integer':
      return numbersWithin(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.oneof(fc.boolean(), anyJson);
  }
}

function fieldsOf({ properties = {}, required = [] }: Schema, depth: number): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties);
  const kept = depth < deepest ? fields : fields.filter(([name]) => required.includes(name));
  const values = kept.map(([name, schema]) => [name, valuesOf(schema, depth + 1)] as const);
  // Without a prototype no JSON parser makes them; the rest of the page's objects have one.
  return fc.record(Object.fromEntries(values), { requiredKeys: [...required], noNullPrototype: true });
}

function textsLike({ pattern }: Schema): fc.Arbitrary<string> {
  const fits = (text: string) => !pattern || pattern.test(text);
  const known = texts.filter(fits);
  return fits('Any words')
    ? fc.oneof(fc.constantFrom(...known), fc.string({ unit: 'binary' }).filter(fits))
    : fc.constantFrom(...known);
}

function numbersWithin({ type, minimum, exclusiveMinimum, maximum = 1e15 }: Schema): fc.Arbitrary<number> {
  const min = exclusiveMinimum === undefined ? (minimum ?? -1e15) : exclusiveMinimum + Number.MIN_VALUE;
  return type === 'integer'
    ? fc.integer({ min: Math.ceil(min), max: maximum })
    : fc.double({ min, max: maximum, noNaN: true });
}
