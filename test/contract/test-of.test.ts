import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { relatedResource } from '../../src/contract/related.js';
import { resources } from '../../src/contract/resources.js';
import { testOf } from '../../src/contract/test-of.js';
import { carriedDocuments, type AnyResource } from '../support/data-carried.js';
import { changedAnywhere } from '../support/changed-anywhere.js';

const related = {
  version: 1,
  career: { key: 'a', title: 'A' },
  lists: [{ name: 'related', basis: 'B', careers: [{ key: 'b', title: 'B' }] }],
  sources: [],
};

describe('a test of a schema', () => {
  for (const { name, schema } of resources as readonly AnyResource[]) {
    it(`answers as the schema of ${name} does, for any JSON`, () => {
      const test = testOf(schema);
      fc.assert(fc.property(fc.jsonValue(), json => test(json) === schema.safeParse(json).success));
    });
  }

  it('answers so for a carried document with anything in any of its places', async () => {
    const documents = await carriedDocuments();
    let held = 0;
    fc.assert(
      fc.property(changedAnywhere(documents), ({ resource, json }) => {
        const { success } = resource.schema.safeParse(json);
        if (success) held++;
        return testOf(resource.schema)(json) === success;
      }),
      { numRuns: 500 },
    );
    // Neither answer is always right.
    expect(held).to.be.greaterThan(0).and.lessThan(500);
    for (const { resource, json } of documents) expect(testOf(resource.schema)(json)).to.equal(true);
  });

  it('refuses a field that the schema does not know only where it is strict', () => {
    const misspelled = { ...related, lists: [{ ...related.lists[0], title: 'T' }] };
    expect(testOf(relatedResource.schema)(misspelled)).to.equal(true);
    expect(testOf(relatedResource.schema, { strict: true })(misspelled)).to.equal(false);
    expect(testOf(relatedResource.schema, { strict: true })(related)).to.equal(true);
  });

  it('passes over what is known to pass', () => {
    const document = structuredClone(related);
    const passed = new Set<object>();
    const test = testOf(relatedResource.schema, { passed });
    document.lists[0]!.basis = '';
    expect(test(document)).to.equal(false);
    passed.add(document.lists);
    expect(test(document)).to.equal(true);
    document.career.title = '';
    expect(test(document)).to.equal(false);
    passed.add(document.career);
    expect(test(document)).to.equal(true);
  });

  it('stops at a schema of a kind that the contract does not have', () => {
    expect(() => testOf(z.object({ date: z.date() }))({ date: 1 })).to.throw(/of the kind date/);
    expect(() => testOf(z.string().check(z.maxLength(3)))).to.throw(/check of the kind max_length/);
  });
});
