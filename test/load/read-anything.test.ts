import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { resources } from '../../src/contract/resources.js';
import { schemaOf } from '../../src/contract/schemas.js';
import { LoadError } from '../../src/load/load-error.js';
import { parse } from '../support/parse.js';
import { anyJson, changedAnywhere } from '../support/changed-anywhere.js';
import { carriedDocuments, type AnyResource } from '../support/data-carried.js';

/** Fails, and says with which seed, unless what is read is a document of its kind or a `LoadError`. */
function holds(resource: AnyResource, json: unknown): void {
  const before = structuredClone(json);
  try {
    const { document } = parse(resource, json);
    expect(schemaOf(resource).safeParse(document)).to.deep.equal({ success: true, data: document });
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    expect(error.reason).to.be.oneOf(['malformed', 'unsupported']);
  }
  expect(json).to.deep.equal(before);
}

const anyKind = fc.constantFrom<AnyResource>(...(resources as readonly AnyResource[]));

describe('reading anything', () => {
  it('ends in a document of its kind or a LoadError, for any JSON', () => {
    fc.assert(fc.property(anyKind, anyJson, holds));
  });

  it('ends so for any JSON in the fields of a document', () => {
    const fields = [
      'version',
      'career',
      'careers',
      'lists',
      'schools',
      'featured',
      'wages',
      'area',
      'sources',
      'counts',
    ];
    const anyDocument = fc.dictionary(fc.constantFrom(...fields), anyJson);
    fc.assert(
      fc.property(anyKind, anyDocument, (resource, json) => holds(resource, { version: 1, ...json })),
    );
  });

  it('ends so for a carried document with anything in any of its places', async () => {
    const documents = await carriedDocuments();
    fc.assert(fc.property(changedAnywhere(documents), ({ resource, json }) => holds(resource, json)));
  });
});
