import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { relatedResource, resources } from '../../src/contract/resources.js';
import { schemaOf } from '../../src/contract/schemas.js';
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
  for (const resource of resources as readonly AnyResource[]) {
    it(`answers as the schema of ${resource.name} does, for any JSON`, () => {
      const schema = schemaOf(resource);
      const test = testOf(schema);
      fc.assert(fc.property(fc.jsonValue(), json => test(json) === schema.safeParse(json).success));
    });
  }

  it('answers so for a carried document with anything in any of its places', async () => {
    const documents = await carriedDocuments();
    let held = 0;
    fc.assert(
      fc.property(changedAnywhere(documents), ({ resource, json }) => {
        const { success } = schemaOf(resource).safeParse(json);
        if (success) held++;
        return testOf(schemaOf(resource))(json) === success;
      }),
      { numRuns: 500 },
    );
    // Neither answer is always right.
    expect(held).to.be.greaterThan(0).and.lessThan(500);
    for (const { resource, json } of documents) expect(testOf(schemaOf(resource))(json)).to.equal(true);
  });

  it('refuses a field that the schema does not know only where it is strict', () => {
    const misspelled = { ...related, lists: [{ ...related.lists[0], title: 'T' }] };
    expect(testOf(schemaOf(relatedResource))(misspelled)).to.equal(true);
    expect(testOf(schemaOf(relatedResource), { strict: true })(misspelled)).to.equal(false);
    expect(testOf(schemaOf(relatedResource), { strict: true })(related)).to.equal(true);
  });

  it('passes over what is known to pass', () => {
    const document = structuredClone(related);
    const passed = new Set<object>();
    const test = testOf(schemaOf(relatedResource), { passed });
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
