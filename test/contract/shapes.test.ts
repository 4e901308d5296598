import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { Reading } from '../../src/contract/reading.js';
import { resources } from '../../src/contract/resources.js';
import { schemaOf } from '../../src/contract/schemas.js';
import { anyJson, changedAnywhere } from '../support/changed-anywhere.js';
import { carriedDocuments, type AnyResource } from '../support/data-carried.js';

/** What a shape makes of a value, as its schema would tell it. */
function readBy({ shape }: AnyResource, json: unknown) {
  const reading = new Reading();
  const data = shape(json, reading);
  return reading.faults.length + reading.leftOut.size + reading.cut.size > 0
    ? { success: false }
    : { success: true, data };
}

/** Whether a shape and its schema say the same of a value. */
function agree(resource: AnyResource, json: unknown): boolean {
  const { success, data } = schemaOf(resource).safeParse(json);
  expect(readBy(resource, json)).to.deep.equal(success ? { success, data } : { success });
  return success;
}

describe('the shapes of documents', () => {
  for (const resource of resources as readonly AnyResource[]) {
    it(`say what the schema of ${resource.name} says, of any JSON`, () => {
      fc.assert(fc.property(anyJson, json => void agree(resource, json)));
    });
  }

  it('say so of a carried document with anything in any of its places', async () => {
    const documents = await carriedDocuments();
    let held = 0;
    const change = changedAnywhere(documents);
    fc.assert(
      fc.property(change, ({ resource, json }) => void (agree(resource, json) && held++)),
      { numRuns: 500 },
    );
    // Neither answer is always right.
    expect(held).to.be.greaterThan(0).and.lessThan(500);
    for (const { resource, json } of documents) expect(agree(resource, json)).to.equal(true);
  });

  it('say so of numbers, texts and dates at the edge of what is right', async () => {
    const [wages] = (await carriedDocuments()).filter(({ path }) => path.endsWith('actors/wages.json'));
    const { resource, json } = wages!;
    const row = { title: 'A' };
    const numbers = [0, -0, 1, -1, 0.5, 1e12, 1e12 + 1, 1e300, 2 ** 53, NaN, Infinity, -Infinity, '1', null];
    for (const number of numbers) {
      agree(resource, { ...(json as object), wages: [{ ...row, employment: number }] });
      agree(resource, { ...(json as object), wages: [{ ...row, annual: { mean: number } }] });
      agree(resource, { ...(json as object), wages: [{ ...row, annual: { mean: { atLeast: number } } }] });
    }
    for (const title of ['', ' ', '\u200b', '\u202e', 'a', ' a ']) {
      agree(resource, { ...(json as object), wages: [{ title }] });
    }
    const days = Array.from({ length: 33 }, (_, day) => String(day).padStart(2, '0'));
    const months = Array.from({ length: 14 }, (_, month) => String(month).padStart(2, '0'));
    let known = 0;
    for (const month of months) {
      for (const day of days)
        known += Number(agree(resource, { ...(json as object), period: `2024-${month}-${day}` }));
    }
    expect(known).to.equal(366);
  });
});
