import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Related } from '../../src/contract/related.js';
import { relatedResource } from '../../src/contract/resources.js';
import { parse } from '../../src/data/parse.js';
import { anyJson, changed, changesTo } from '../support/changed-anywhere.js';
import { carriedDocuments, type AnyResource } from '../support/data-carried.js';
import { carried } from '../support/show.js';

describe('a document that comes again', () => {
  const related = () => carried<Related>('careers/actors/related.json');

  it('is the very object that it was, where it says the same', async () => {
    for (const { path, resource, json } of await carriedDocuments()) {
      const { document } = parse<unknown>(resource, json);
      expect(parse<unknown>(resource, structuredClone(json), document).document, path).to.equal(document);
    }
  });

  it('keeps each part that says the same, and no other', async () => {
    const json = await related();
    const before = parse(relatedResource, json).document;
    json.lists[0]!.careers[1]!.title = 'Others';
    delete json.lists[0]!.careers[2]!.summary;
    const { document } = parse(relatedResource, json, before);
    expect(document).to.deep.equal(json);
    const [list, ...lists] = document.lists;
    const [listBefore, ...listsBefore] = before.lists;
    expect(document.career).to.equal(before.career);
    expect(lists.every((list, index) => list === listsBefore[index])).to.equal(true);
    const kept = list!.careers.map((career, index) => career === listBefore!.careers[index]);
    expect(kept).to.deep.equal(kept.map((_, index) => index !== 1 && index !== 2));
  });

  it('keeps what stands behind an item that is broken both times', async () => {
    const json = await related();
    json.lists[0]!.careers[0]!.title = '';
    const { document } = parse(relatedResource, json);
    expect(parse(relatedResource, json, document).document).to.equal(document);
  });

  it('is read as if it had come for the first time, whatever was before', async () => {
    const all = await carriedDocuments();
    const changes = changesTo(anyJson);
    const twice = fc.tuple(fc.constantFrom(...all), changes, changes);
    const attempt = (resource: AnyResource, json: unknown, before?: never) => {
      try {
        return parse<unknown>(resource, json, before);
      } catch (error) {
        return { refused: (error as Error).message };
      }
    };
    fc.assert(
      fc.property(twice, ([{ resource, json }, first, second]) => {
        const once = attempt(resource, changed(json, first));
        const again = changed(json, second);
        const before = 'document' in once ? (once.document as never) : undefined;
        expect(attempt(resource, again, before)).to.deep.equal(attempt(resource, again));
      }),
    );
  });
});
