import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { faultsIn } from '../../src/contract/faults.js';
import { readBy } from '../../src/contract/reader.js';
import { resources, schoolsResource } from '../../src/contract/resources.js';
import type { Schema } from '../../src/contract/schema.js';
import { schemaOf } from '../../src/contract/schemas.js';
import { anyJson, changedAnywhere } from '../support/changed-anywhere.js';
import { carriedDocuments, type AnyResource } from '../support/data-carried.js';

const number: Schema = { type: 'number' };
const boolean: Schema = { type: 'boolean' };
const text: Schema = { type: 'string', pattern: /\S/, description: 'text that is not empty' };
const list = (items: Schema): Schema => ({ type: 'array', items });

/** Objects with some fields, of which `required` names those that must be there. */
const object = (properties: Record<string, Schema>, ...required: string[]): Schema => ({
  type: 'object',
  properties,
  required,
});

/** What is read of a value that has no faults. */
function whole(schema: Schema, json: unknown): unknown {
  const { document, isWhole } = readBy(schema, json);
  expect(isWhole).to.equal(true);
  expect(faultsIn(schema, json)).to.deep.equal({ fatal: [], leftOut: [], cut: [] });
  return document;
}

/** What is read of a value that has some. */
function partOf(schema: Schema, json: unknown): unknown {
  const { document, isWhole } = readBy(schema, json);
  expect(isWhole).to.equal(false);
  expect(document).not.to.equal(undefined);
  return document;
}

const isRefused = (schema: Schema, json: unknown) => readBy(schema, json).document === undefined;

/** Fails unless what is read of a JSON value, what its faults are and what zod says agree; whether it is a document. */
function agree(resource: AnyResource, json: unknown): boolean {
  const before = structuredClone(json);
  const { document, isWhole } = readBy<unknown>(resource.schema, json);
  const { fatal, leftOut, cut } = faultsIn(resource.schema, json);
  expect(json).to.deep.equal(before);
  expect(document !== undefined, fatal.join()).to.equal(fatal.length === 0);
  if (document === undefined) return false;
  expect(isWhole, [...leftOut, ...cut].join()).to.equal(leftOut.length + cut.length === 0);
  expect(schemaOf(resource).safeParse(document)).to.deep.equal({ success: true, data: document });
  expect(readBy(resource.schema, document)).to.deep.equal({ document, isWhole: true });
  return true;
}

describe('readBy', () => {
  it('reads the fields that a schema knows, and neither others nor what an object inherits', () => {
    const schema = object({ a: number, b: boolean });
    const json = Object.assign(Object.create({ a: 1 }) as object, { b: true, c: 3 });
    const document = whole(schema, json) as object;
    expect(Object.entries(document)).to.deep.equal([['b', true]]);
    for (const name of ['a', 'toString', '__proto__']) expect(name in document, name).to.equal(false);
    expect(whole(schema, {})).to.be.empty;
  });

  it('refuses what is no object, no list, no text, no number or not one of the values', () => {
    for (const value of [null, [], 'a', 1, true]) expect(isRefused(object({}), value)).to.equal(true);
    for (const value of [{}, 'ab', null, { length: 1 }])
      expect(isRefused(list(number), value)).to.equal(true);
    for (const value of [1, null, {}, ['a'], ' ']) expect(isRefused(text, value)).to.equal(true);
    for (const value of ['1', null, NaN, Infinity, -Infinity])
      expect(isRefused(number, value)).to.equal(true);
    for (const value of [0, 'true', null]) expect(isRefused(boolean, value)).to.equal(true);
    for (const value of ['1', 0, null]) expect(isRefused({ enum: ['nation', 1] }, value)).to.equal(true);
  });

  it('reads numbers within their bounds', () => {
    const above: Schema = { type: 'number', exclusiveMinimum: 0 };
    const whole: Schema = { type: 'integer', minimum: 0, maximum: 9 };
    for (const value of [0.1, 1e300]) expect(isRefused(above, value)).to.equal(false);
    for (const value of [0, -1]) expect(isRefused(above, value)).to.equal(true);
    for (const value of [0, 9]) expect(isRefused(whole, value)).to.equal(false);
    for (const value of [-1, 10, 0.5, 2 ** 53]) expect(isRefused(whole, value)).to.equal(true);
  });

  it('reads the first form that fits', () => {
    const schema: Schema = {
      anyOf: [
        { type: 'number', exclusiveMinimum: 0 },
        object({ atLeast: number }, 'atLeast'),
        { type: 'null' },
      ],
    };
    expect(whole(schema, 3)).to.equal(3);
    expect(whole(schema, { atLeast: 4 })).to.deep.equal({ atLeast: 4 });
    expect(whole(schema, null)).to.equal(null);
    for (const value of [-1, 'x', {}, [3]]) expect(isRefused(schema, value)).to.equal(true);
  });

  it('takes anything as it is where a schema says nothing', () => {
    const paid = { by: ['someone'] };
    expect((whole(object({ paid: {} }), { paid }) as { paid: unknown }).paid).to.equal(paid);
  });

  it('leaves out a broken optional field, and keeps what it is in', () => {
    const schema = object({ a: number, b: object({ c: boolean }, 'c'), d: list(number) });
    expect(partOf(schema, { a: '1', b: { c: true }, d: [2] })).to.deep.equal({ b: { c: true }, d: [2] });
    expect(partOf(schema, { a: 1, b: { c: 0 }, d: {} })).to.deep.equal({ a: 1 });
    expect(partOf(schema, { a: null })).to.deep.equal({});
  });

  it('leaves out an item with a broken required field, and no other', () => {
    const schema = list(object({ a: number, b: number }, 'a'));
    expect(partOf(schema, [{ a: 1 }, { a: '1' }, {}, { a: 2, b: '2' }])).to.deep.equal([{ a: 1 }, { a: 2 }]);
  });

  it('refuses a document with a broken required field, however deep', () => {
    const schema = object({ a: object({ b: object({ c: number }, 'c') }, 'b') }, 'a');
    expect(isRefused(schema, { a: { b: { c: '1' } } })).to.equal(true);
    expect(isRefused(schema, { a: {} })).to.equal(true);
    expect(whole(schema, { a: { b: { c: 1 } } })).to.deep.equal({ a: { b: { c: 1 } } });
  });

  it('takes a field that is undefined for one that is not there', () => {
    expect(whole(object({ a: number }), { a: undefined })).to.deep.equal({});
    expect(isRefused(object({ a: number }, 'a'), { a: undefined })).to.equal(true);
  });

  it('frees texts of characters that could disguise them', () => {
    expect(whole(text, 'a\u202eb\tc')).to.equal('ab c');
    expect(whole({ type: 'string' }, 'https://a\u202e.example/')).to.equal('https://a.example/');
  });

  it('keeps a text of five thousand characters, and cuts a longer one', () => {
    expect(whole(text, 'a'.repeat(5000))).to.have.length(5000);
    expect(partOf(text, 'a'.repeat(5001))).to.equal(`${'a'.repeat(4999)}…`);
    expect(whole(text, `${'\u202e'.repeat(6000)}a`)).to.equal('a');
  });

  it('never leaves half of a character', () => {
    expect(partOf(text, `${'a'.repeat(4998)}😀b`)).to.equal(`${'a'.repeat(4998)}…`);
    expect(partOf(text, `${'a'.repeat(4997)}😀bc`)).to.equal(`${'a'.repeat(4997)}😀…`);
  });

  it('leaves nothing of a link that is too long', () => {
    expect(whole({ type: 'string' }, 'x'.repeat(5000))).to.have.length(5000);
    expect(partOf({ type: 'string' }, 'x'.repeat(5001))).to.equal('');
  });

  it('reads twenty thousand items, in all lists together', () => {
    const schema = object({ a: list(number), b: list(number) });
    const items = (count: number) => Array.from({ length: count }, (_, index) => index);
    const { a, b } = partOf(schema, { a: items(19_999), b: items(3) }) as { a: number[]; b: number[] };
    expect(a).to.have.length(19_999);
    expect(b).to.deep.equal([0]);
    expect(whole(schema, { a: items(10_000), b: items(10_000) }))
      .to.have.property('b')
      .with.length(10_000);
  });

  it('counts the items that it leaves out, and those within them up to the fault', () => {
    const schema = object({
      items: list(object({ list: list(number), is: boolean, more: list(number) }, 'is')),
    });
    const zeros = (count: number) => Array<number>(count).fill(0);
    const item = { list: zeros(5000), is: 'no', more: zeros(1000) };
    const json = { items: [item, item, item, { list: zeros(5000), is: true }] };
    const { items } = partOf(schema, json) as { items: { list: number[] }[] };
    expect(items.map(({ list }) => list.length)).to.deep.equal([4996]);
    expect(faultsIn(schema, json).cut).to.deep.equal(['items[3].list from item 4997 on']);
  });

  it('counts no items beyond the first of several faults', () => {
    const schema = object({
      items: list(object({ is: boolean, list: list(number), has: boolean }, 'is', 'list', 'has')),
    });
    const zeros = Array<number>(5000).fill(0);
    const good = { is: true, list: zeros, has: true };
    const json = { items: [{ is: 'no', list: zeros, has: 'no' }, good, good, good, good] };
    const { items } = partOf(schema, json) as { items: { list: number[] }[] };
    expect(items.map(({ list }) => list.length)).to.deep.equal([5000, 5000, 5000, 4995]);
    expect(faultsIn(schema, json).cut).to.deep.equal(['items[4].list from item 4996 on']);
  });

  it('reads sixteen lists within lists, as often as they come', () => {
    const nested = (levels: number): [Schema, unknown] => {
      if (levels === 0) return [number, 1];
      const [schema, value] = nested(levels - 1);
      return [list(schema), [value, value].slice(0, levels > 14 ? 2 : 1)];
    };
    const [schema, json] = nested(16);
    expect(whole(schema, json)).to.deep.equal(json);
    const deeper = list(schema);
    expect(JSON.stringify(partOf(deeper, [json]))).not.to.include('1');
  });

  it('reads a value that holds itself down to that level', () => {
    const area: { name: string; areas: unknown[] } = { name: 'Arts', areas: [] };
    area.areas.push(area);
    const school = { id: '1', name: 'School', locations: [], areas: [area] };
    const career = { key: 'a', title: 'A' };
    const json = {
      ...{ version: 1, career, area: { type: 'nation', code: 'US', name: 'US' }, basis: 'B' },
      ...{ schools: [school], sources: [] },
    };
    const document = partOf(schoolsResource.schema, json) as { schools: { areas: (typeof area)[] }[] };
    let levels = 0;
    for (let areas = document.schools[0]!.areas; areas.length; areas = areas[0]!.areas as (typeof area)[])
      levels++;
    expect(levels).to.equal(15);
    expect(faultsIn(schoolsResource.schema, json).cut).to.have.length(1);
    (school as Record<string, unknown>)['paid'] = school;
    expect(readBy(schoolsResource.schema, json).document).not.to.equal(undefined);
  });

  it('reads nothing that the page has put on Object.prototype', () => {
    const schema = list(object({ key: text, url: { type: 'string' }, area: object({ name: text }) }, 'key'));
    const names = ['key', 'url', 'area', 'name', 'extend'];
    const json = [{ key: 'a', area: { key: 'b', extend: 1 }, extend: 2 }, { url: '/' }];
    for (const name of names) (Object.prototype as Record<string, unknown>)[name] = 'polluted';
    try {
      const [only, ...others] = readBy<Record<string, unknown>[]>(schema, json).document!;
      expect(others).to.have.length(0);
      expect(only!.url).to.equal(undefined);
      expect(Object.keys(only!)).to.have.length(2);
      expect(Object.keys(only!.area as object)).to.have.length(0);
      expect((only!.area as Record<string, unknown>).name).to.equal(undefined);
      expect(faultsIn(schema, json).leftOut).to.have.length(1);
    } finally {
      for (const name of names) Reflect.deleteProperty(Object.prototype, name);
    }
  });

  it('takes what is called __proto__ for a field like any other', () => {
    const json = JSON.parse('{"__proto__":{"a":1},"b":{"__proto__":[]}}') as unknown;
    const document = whole(object({ a: number, b: object({}) }), json) as Record<string, unknown>;
    expect(document.a).to.equal(undefined);
    expect(Object.keys(document)).to.deep.equal(['b']);
  });
});

describe('readBy and faultsIn', () => {
  for (const resource of resources as readonly AnyResource[]) {
    it(`agree about any JSON as a "${resource.name}" document`, () => {
      fc.assert(fc.property(anyJson, json => void agree(resource, json)));
      const fields = [...Object.keys(resource.schema.properties!), 'other'];
      const anyDocument = fc.dictionary(fc.constantFrom(...fields), anyJson);
      fc.assert(fc.property(anyDocument, json => void agree(resource, { ...json, version: 1 })));
    });
  }

  it('agree about a carried document with anything in any of its places', async () => {
    const documents = await carriedDocuments();
    let read = 0;
    fc.assert(
      fc.property(changedAnywhere(documents), ({ resource, json }) => {
        if (agree(resource, json)) read++;
      }),
      { numRuns: 300 },
    );
    // Neither answer is always right.
    expect(read).to.be.greaterThan(0).and.lessThan(300);
    for (const { resource, json } of documents) expect(agree(resource, json)).to.equal(true);
  });

  it('agree about texts that are too long or disguised', async () => {
    const documents = await carriedDocuments();
    const long = ['a', 'a😀', '\u0301', '\u200b', 'en-', 'A1-', '\u202e', '\uD83D', 'x\u202e'];
    const texts = fc
      .tuple(fc.constantFrom('', 'en', 'https://'), fc.constantFrom(...long), fc.nat(4000))
      .map(([start, unit, count]) => start + unit.repeat(count));
    fc.assert(
      fc.property(changedAnywhere(documents, texts), ({ resource, json }) => void agree(resource, json)),
    );
    const languages = ['en', 'en-US', `en${'-abcdefgh'.repeat(9)}`, `en${'-abcdefgh'.repeat(700)}`];
    for (const { resource, json } of documents.slice(0, 10))
      for (const language of languages) agree(resource, { ...(json as object), language });
  });
});
