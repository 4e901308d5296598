import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import * as contract from '../../src/contract/schemas.js';
import { faultsIn } from '../../src/contract/faults.js';
import { readBy } from '../../src/contract/reader.js';
import { resources } from '../../src/contract/resources.js';
import * as schemas from '../../src/contract/schemas.generated.js';
import { schemaOf } from '../../src/contract/schemas.js';
import { anyJson, changedAnywhere } from '../support/changed-anywhere.js';
import { carriedDocuments, type AnyResource } from '../support/data-carried.js';

/** Fails unless a generated schema and zod say the same of a JSON value; whether zod accepts it. */
function agree(resource: AnyResource, json: unknown): boolean {
  const { success, data } = schemaOf(resource).safeParse(json);
  const { fatal, leftOut, cut } = faultsIn(resource.schema, json);
  expect([...fatal, ...leftOut].length === 0, [...fatal, ...leftOut].join('; ')).to.equal(success);
  expect(cut).to.deep.equal([]);
  if (success) expect(readBy(resource.schema, json)).to.deep.equal({ document: data, isWhole: true });
  return success;
}

describe('the generated schemas', () => {
  it('are of every schema that the contract exports, by its name', () => {
    const names = Object.entries(contract).flatMap(([name, value]) =>
      value instanceof z.ZodMiniType ? [name] : [],
    );
    expect(Object.keys(schemas)).to.have.members(names);
  });

  for (const resource of resources as readonly AnyResource[]) {
    it(`accept as a "${resource.name}" document what zod accepts, of any JSON`, () => {
      fc.assert(fc.property(anyJson, json => void agree(resource, json)));
    });
  }

  it('do so of a carried document with anything in any of its places', async () => {
    const documents = await carriedDocuments();
    let accepted = 0;
    fc.assert(
      fc.property(changedAnywhere(documents), ({ resource, json }) => {
        if (agree(resource, json)) accepted++;
      }),
      { numRuns: 500 },
    );
    // Neither answer is always right.
    expect(accepted).to.be.greaterThan(0).and.lessThan(500);
    for (const { resource, json } of documents) expect(agree(resource, json)).to.equal(true);
  });

  it('do so of a carried document without some of its fields', async () => {
    const documents = await carriedDocuments();
    const nothing = fc.constant(undefined);
    fc.assert(
      fc.property(
        changedAnywhere(documents, nothing),
        ({ resource, json }) => void agree(resource, JSON.parse(JSON.stringify(json))),
      ),
      { numRuns: 300 },
    );
  });

  it('do so of numbers, texts and dates at the edge of what is right', async () => {
    const [wages] = (await carriedDocuments()).filter(({ path }) => path.endsWith('actors/wages.json'));
    const { resource, json } = wages!;
    const holds = (more: object) => agree(resource, { ...(json as object), ...more });
    const row = { title: 'A' };
    const numbers = [0, -0, 1, -1, 0.5, 1e12, 1e12 + 1, 1e300, 2 ** 53, NaN, Infinity, -Infinity, '1', null];
    for (const number of numbers) {
      holds({ wages: [{ ...row, employment: number }] });
      holds({ wages: [{ ...row, annual: { mean: number } }] });
      holds({ wages: [{ ...row, annual: { mean: { atLeast: number } } }] });
    }
    for (const title of ['', ' ', '\u200b', '\u202e', 'a', ' a ']) {
      const { success } = schemaOf(resource).safeParse({ ...(json as object), wages: [{ title }] });
      const { leftOut } = faultsIn(resource.schema, { ...(json as object), wages: [{ title }] });
      expect(leftOut.length === 0, JSON.stringify(title)).to.equal(success);
    }
    for (const language of ['en', 'e', 'en-', 'en-US', 'zh-Hant-TW', 'english', 7]) holds({ language });
    const days = Array.from({ length: 33 }, (_, day) => String(day).padStart(2, '0'));
    const months = Array.from({ length: 14 }, (_, month) => String(month).padStart(2, '0'));
    let known = 0;
    for (const month of months) {
      for (const day of days) known += Number(holds({ period: `2024-${month}-${day}` }));
    }
    expect(known).to.equal(366);
  });
});
