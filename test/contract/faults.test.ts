import { expect } from '@open-wc/testing';
import { faultsIn } from '../../src/contract/faults.js';
import { relatedResource } from '../../src/contract/resources.js';
import type { Schema } from '../../src/contract/schema.js';

/** What is fatal about a value, which then is all that is wrong with it. */
function fatal(schema: Schema, value: unknown): string[] {
  const { fatal, leftOut, cut } = faultsIn(schema, value);
  expect([...leftOut, ...cut]).to.deep.equal([]);
  return fatal;
}

const text: Schema = { type: 'string', pattern: /\S/, description: 'text that is not empty' };
const list = (items: Schema): Schema => ({ type: 'array', items });

const related = {
  version: 1,
  career: { key: 'a', title: 'A' },
  lists: [{ name: 'related', basis: 'B', careers: [{ key: 'b', title: 'B' }] }],
  sources: [],
};

describe('faultsIn', () => {
  it('says what a value should be', () => {
    const cases: [schema: Schema, values: unknown[], expected: string][] = [
      [{ type: 'object' }, [null, [], 'a', 1, undefined], 'object'],
      [list({}), [{}, 'ab', null, { length: 1 }], 'array'],
      [text, [1, null, {}, ['a']], 'string'],
      [text, ['', ' '], 'text that is not empty'],
      [{ type: 'string', pattern: /x/ }, ['a'], 'text'],
      [{ type: 'number' }, ['1', null, NaN, Infinity], 'number'],
      [{ type: 'number', exclusiveMinimum: 0 }, [0, -1], 'more than 0'],
      [{ type: 'number', minimum: 0 }, [-0.1], '0 or more'],
      [{ type: 'number', exclusiveMinimum: 0, maximum: 5 }, [5.1], '5 or less'],
      [{ type: 'integer', minimum: 0 }, [0.5, '3', 2 ** 53, null], 'a whole number'],
      [{ type: 'integer', minimum: 0, maximum: 9 }, [10], '9 or less'],
      [{ type: 'boolean' }, [0, 'true', null], 'boolean'],
      [{ type: 'null' }, [0, undefined], 'null'],
      [{ enum: ['nation', 1] }, ['1', null], '"nation" or 1'],
      [{ anyOf: [{ type: 'number', exclusiveMinimum: 0 }, { type: 'null' }] }, [-1], 'more than 0'],
      [{ anyOf: [{ type: 'number' }, { type: 'null' }] }, ['x'], 'number'],
    ];
    for (const [schema, values, expected] of cases) {
      for (const value of values)
        expect(fatal(schema, value)).to.deep.equal([`the document: expected ${expected}`]);
    }
    expect(fatal({}, 'anything')).to.deep.equal([]);
  });

  it('names the place of each fault, and is at the right one after each', () => {
    const inner: Schema = {
      type: 'object',
      properties: { c: text, d: { type: 'boolean' } },
      required: ['c', 'd'],
    };
    const schema: Schema = {
      type: 'object',
      properties: { a: inner, b: list(inner), e: text },
      required: ['a', 'b', 'e'],
    };
    const json = {
      a: { c: 1 },
      b: [
        { c: 'x', d: true },
        { c: '', d: 0 },
        { c: 'x', d: 1 },
      ],
    };
    expect(faultsIn(schema, json)).to.deep.equal({
      fatal: ['a.c: expected string', 'a.d: expected boolean', 'e: expected string'],
      leftOut: [
        'b[1].c: expected text that is not empty, b[1].d: expected boolean',
        'b[2].d: expected boolean',
      ],
      cut: [],
    });
  });

  it('lists a broken optional field once, with all its faults, and nothing of one that is absent', () => {
    const a: Schema = { type: 'object', properties: { b: text, c: text }, required: ['b', 'c'] };
    const schema: Schema = { type: 'object', properties: { a } };
    expect(faultsIn(schema, { a: {} })).to.deep.equal({
      fatal: [],
      leftOut: ['a.b: expected string, a.c: expected string'],
      cut: [],
    });
    expect(fatal(schema, {})).to.deep.equal([]);
    expect(fatal(schema, { a: undefined })).to.deep.equal([]);
    expect(faultsIn(schema, { a: null }).leftOut).to.deep.equal(['a: expected object']);
  });

  it('says what is cut, and to what', () => {
    const schema: Schema = {
      type: 'object',
      properties: { title: text, url: { type: 'string' }, list: list(text) },
    };
    const long = 'x'.repeat(5001);
    const items = Array<string>(20_002).fill('x');
    expect(faultsIn(schema, { title: long, url: long, list: items })).to.deep.equal({
      fatal: [],
      leftOut: [],
      cut: [
        'title to 5000 characters',
        'url to nothing, because it is longer than 5000 characters',
        'list from item 20001 on',
      ],
    });
  });

  it('takes a field that the schema does not know for a fault only where it is strict', () => {
    const misspelled = { ...related, lists: [{ ...related.lists[0], title: 'T' }], mood: 1 };
    expect(fatal(relatedResource.schema, misspelled)).to.deep.equal([]);
    expect(faultsIn(relatedResource.schema, misspelled, { isStrict: true })).to.deep.equal({
      fatal: ['mood: is not a field of the contract'],
      leftOut: ['lists[0].title: is not a field of the contract'],
      cut: [],
    });
    const { fatal: none, leftOut } = faultsIn(relatedResource.schema, related, { isStrict: true });
    expect([...none, ...leftOut]).to.deep.equal([]);
  });

  it('passes over what is known to have no faults', () => {
    const document = structuredClone(related);
    const faultless = new Set<object>();
    const faults = () => {
      const { fatal, leftOut } = faultsIn(relatedResource.schema, document, { faultless });
      return [...fatal, ...leftOut];
    };
    document.lists[0]!.basis = '';
    expect(faults()).to.have.length(1);
    faultless.add(document.lists);
    expect(faults()).to.deep.equal([]);
    document.career.title = '';
    expect(faults()).to.have.length(1);
    faultless.add(document.career);
    expect(faults()).to.deep.equal([]);
  });
});
