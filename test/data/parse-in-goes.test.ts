import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { schoolsResource } from '../../src/contract/resources.js';
import { parse, Parsing, type Parsed } from '../../src/data/parse.js';
import { anyJson, changed, changesTo } from '../support/changed-anywhere.js';
import { carriedDocuments, type AnyResource } from '../support/data-carried.js';
import { repeated } from '../support/hostile.js';
import { lengthened, someLengths } from '../support/lengthened.js';

/** What comes of reading in goes of so many items, again and again until all is read. */
function inGoes(resource: AnyResource, json: unknown, goes: readonly number[]) {
  const parsing = new Parsing<unknown>(resource, json);
  for (let go = 0; ; go++) {
    const parsed = parsing.goOn(goes[go % goes.length]);
    if (parsing.isWhole) return parsed;
  }
}

/** What was read, and what was found on the way in whatever order; or why it was refused. */
const attempt = (read: () => Parsed<unknown>) => {
  try {
    const { document, leftOut, cut } = read();
    return { document, leftOut: leftOut.sort(), cut: cut.sort() };
  } catch (error) {
    return { refused: (error as Error).message };
  }
};

describe('a document that is read in goes', () => {
  it('is what it is when it is read at once', async () => {
    const all = await carriedDocuments();
    const goes = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 4 });
    const given = fc.tuple(fc.constantFrom(...all), someLengths, changesTo(anyJson), goes);
    fc.assert(
      fc.property(given, ([{ resource, json }, lengths, changes, goes]) => {
        const long = changed(lengthened(json, lengths), changes);
        expect(attempt(() => inGoes(resource, long, goes))).to.deep.equal(
          attempt(() => parse(resource, long)),
        );
      }),
    );
  });

  it('keeps each part that was read before', () => {
    const parsing = new Parsing<unknown>(schoolsResource, repeated('popular-schools', 150));
    const [first, second] = [20, 20].map(most => parsing.goOn(most).document as Record<string, unknown>);
    expect(Object.keys(first!).filter(name => first![name] !== second![name])).to.deep.equal(['schools']);
    const [less, more] = [first!['schools'], second!['schools']] as unknown[][];
    expect(less).to.have.length(20);
    expect(more).to.have.length(40);
    expect(less!.every((item, index) => item === more![index])).to.equal(true);
  });
});
