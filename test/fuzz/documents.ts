import * as fc from 'fast-check';
import type { Resource } from '../../src/contract/resource.js';
import { checksOf, type SchemaNode } from '../../src/contract/schema-node.js';
import { schemaOf } from '../../src/contract/schemas.js';
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
export const documentsOf = (resource: Resource<unknown>): fc.Arbitrary<unknown> =>
  valuesOf(schemaOf(resource) as unknown as SchemaNode, 0);

function valuesOf({ _zod: { def } }: SchemaNode, depth: number): fc.Arbitrary<unknown> {
  const within = (node: SchemaNode) => valuesOf(node, depth + 1);
  switch (def.type) {
    case 'object':
      return fieldsOf(def.shape, depth);
    case 'array':
      return fc.array(within(def.element), { maxLength: 4 });
    case 'optional':
      return within(def.innerType);
    case 'nullable':
      return fc.option(within(def.innerType));
    case 'union':
      return fc.oneof(...def.options.map(within));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'string':
      return textsLike(def);
    case 'number':
      return numbersWithin(def);
    case 'boolean':
      return fc.boolean();
    case 'unknown':
      return fc.oneof(fc.boolean(), anyJson);
  }
}

function fieldsOf(shape: Record<string, SchemaNode>, depth: number): fc.Arbitrary<unknown> {
  const fields = Object.entries(shape);
  const isOptional = ([, node]: [string, SchemaNode]) => node._zod.def.type === 'optional';
  const kept = depth < deepest ? fields : fields.filter(field => !isOptional(field));
  const values = kept.map(([name, node]) => [name, valuesOf(node, depth + 1)] as const);
  const required = fields.filter(field => !isOptional(field)).map(([name]) => name);
  // Without a prototype no JSON parser makes them; the rest of the page's objects have one.
  return fc.record(Object.fromEntries(values), { requiredKeys: required, noNullPrototype: true });
}

type Checked = Parameters<typeof checksOf>[0];

function textsLike(def: Checked): fc.Arbitrary<string> {
  const patterns = checksOf(def).flatMap(check => (check.check === 'string_format' ? [check.pattern] : []));
  const fits = (text: string) => patterns.every(pattern => pattern.test(text));
  const known = texts.filter(fits);
  const isFree = fits('Any words') || patterns.length === 0;
  return isFree
    ? fc.oneof(fc.constantFrom(...known), fc.string({ unit: 'binary' }).filter(fits))
    : fc.constantFrom(...known);
}

function numbersWithin(def: Checked): fc.Arbitrary<number> {
  let [min, max, isWhole] = [-1e15, 1e15, false];
  for (const check of checksOf(def)) {
    if (check.check === 'greater_than') min = check.inclusive ? check.value : check.value + Number.MIN_VALUE;
    if (check.check === 'less_than') max = check.value;
    if (check.check === 'number_format') isWhole = true;
  }
  return isWhole
    ? fc.integer({ min: Math.ceil(min), max: Math.min(max, Number.MAX_SAFE_INTEGER) })
    : fc.double({ min, max, noNaN: true });
}
