import { expect } from '@open-wc/testing';
import * as full from 'zod';
import * as z from 'zod/mini';
import { resources } from '../../src/contract/resources.js';
import { schemaOf } from '../../src/contract/schemas.js';
import { carriedDocuments, type AnyResource } from '../support/data-carried.js';

describe('resources', () => {
  it('are of five kinds', () => {
    expect(resources.map(({ name }) => name)).to.have.members([
      'related',
      'schools',
      'wages',
      'dataset',
      'careers',
    ]);
  });

  it('accept every document of the carried dataset, and lose nothing of it', async () => {
    const documents = await carriedDocuments();
    expect(documents).to.have.length(2 + 3 * 18);
    for (const { path, resource, json } of documents) {
      expect(schemaOf(resource).safeParse(json), path).to.deep.equal({ success: true, data: json });
    }
  });

  it('do not accept a document of another kind', async () => {
    for (const { path, resource, json } of await carriedDocuments()) {
      const others = resources.filter(({ name }) => name !== resource.name);
      const accepting = others
        .filter(other => schemaOf<unknown>(other).safeParse(json).success)
        .map(({ name }) => name);
      expect(accepting, path).to.deep.equal([]);
    }
  });

  it('ignore fields that they do not know, at any depth', async () => {
    for (const { path, resource, json } of await carriedDocuments()) {
      const result = schemaOf(resource).safeParse(withMore(json));
      expect(result, path).to.deep.equal({ success: true, data: json });
    }
  });

  it('are the same in JSON Schema', async () => {
    const documents = await carriedDocuments();
    for (const resource of resources as readonly AnyResource[]) {
      const schema = full.fromJSONSchema(z.toJSONSchema(schemaOf(resource), { io: 'input' }));
      for (const { path, json } of documents) {
        const fits = schemaOf(resource).safeParse(json).success;
        expect(schema.safeParse(json).success, `${path} as ${resource.name}`).to.equal(fits);
      }
    }
  });
});

/** The same value with a field in each object that no contract knows. */
function withMore(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withMore);
  if (typeof json !== 'object' || json === null) return json;
  const fields = Object.entries(json).map(([name, value]) => [name, withMore(value)] as const);
  return { ...Object.fromEntries(fields), fromTheFuture: [{ any: 'thing' }] };
}
