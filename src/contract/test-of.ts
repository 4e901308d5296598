import type * as z from 'zod/mini';
import { checksOf, type CheckDefinition, type Definition, type SchemaNode } from './schema-node.js';

/** Whether a value holds to a schema. */
export type Test = (value: unknown) => boolean;

/** How a test goes about it. */
export interface TestOptions {
  /** Refuse fields that the schema does not know; a schema passes over them. */
  strict?: boolean;
  /** Objects and lists that are known to pass, for values that share some. */
  passed?: Pick<ReadonlyMap<object, unknown>, 'has'>;
}

/**
 * Makes a schema's checks into a function that answers as the schema does,
 * in a fraction of its time. It tells neither what is wrong nor where: for
 * that, ask the schema.
 */
export function testOf(schema: z.ZodMiniType, options: TestOptions = {}): Test {
  return testOfNode(schema as unknown as SchemaNode, options, new Map());
}

function testOfNode(node: SchemaNode, options: TestOptions, known: Map<SchemaNode, Test>): Test {
  const made = known.get(node);
  if (made) return made;
  // An area of study holds areas of study: whoever asks while this is made is sent on to what will be there.
  known.set(node, value => known.get(node)!(value));
  const test = makeTest(node._zod.def, inner => testOfNode(inner, options, known), options);
  known.set(node, test);
  return test;
}

function makeTest(def: Definition, testOf: (inner: SchemaNode) => Test, options: TestOptions): Test {
  switch (def.type) {
    case 'object':
      return objectTest(def.shape, testOf, options);
    case 'array': {
      const element = testOf(def.element);
      return value =>
        Array.isArray(value) && (options.passed?.has(value) || value.every(item => element(item)));
    }
    case 'optional': {
      const inner = testOf(def.innerType);
      return value => value === undefined || inner(value);
    }
    case 'nullable': {
      const inner = testOf(def.innerType);
      return value => value === null || inner(value);
    }
    case 'union': {
      const options = def.options.map(testOf);
      return value => options.some(option => option(value));
    }
    case 'literal': {
      const values = new Set(def.values);
      return value => values.has(value);
    }
    case 'string': {
      const tests = checksOf(def).map(checkTest);
      return value => typeof value === 'string' && tests.every(test => test(value as never));
    }
    case 'number': {
      const tests = checksOf(def).map(checkTest);
      return value => Number.isFinite(value) && tests.every(test => test(value as never));
    }
    case 'boolean':
      return value => typeof value === 'boolean';
    case 'unknown':
      return () => true;
    default:
      throw new TypeError(`The contract has no schema of the kind ${(def as { type: string }).type}.`);
  }
}

function objectTest(
  shape: Record<string, SchemaNode>,
  testOf: (inner: SchemaNode) => Test,
  { strict, passed }: TestOptions,
): Test {
  const fields = Object.keys(shape).map(name => [name, testOf(shape[name]!)] as const);
  const names = new Set(Object.keys(shape));
  return value => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    if (passed?.has(value)) return true;
    const object = value as Record<string, unknown>;
    for (const [name, test] of fields) if (!test(object[name])) return false;
    if (strict) for (const name in object) if (!names.has(name)) return false;
    return true;
  };
}

function checkTest(def: CheckDefinition): (value: never) => boolean {
  switch (def.check) {
    case 'greater_than':
      return (value: number) => (def.inclusive ? value >= def.value : value > def.value);
    case 'less_than':
      return (value: number) => (def.inclusive ? value <= def.value : value < def.value);
    case 'string_format':
      return (value: string) => def.pattern.test(value);
    case 'number_format':
      return Number.isSafeInteger;
    default:
      throw new TypeError(`The contract has no check of the kind ${(def as { check: string }).check}.`);
  }
}
