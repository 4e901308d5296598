import { expect } from '@open-wc/testing';
import { Reading } from '../../src/contract/reading.js';

const items = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Reads lists in lists, so many deep. */
const nested = (reading: Reading, levels: number): unknown =>
  reading.list([0], () => (levels > 1 ? nested(reading, levels - 1) : 'the last'));

/** Reads what is one step further, as a shape does. */
function within<Value>(reading: Reading, step: string | number, read: () => Value): Value {
  reading.path.push(step);
  const value = read();
  reading.path.pop();
  return value;
}

describe('reading a document', () => {
  it('keeps a text of five thousand signs, and cuts a longer one', () => {
    const reading = new Reading();
    expect(reading.text('a'.repeat(5000))).to.have.length(5000);
    expect(reading.cut).to.deep.equal([]);
    expect(reading.text('a'.repeat(5001))).to.equal(`${'a'.repeat(4999)}…`);
    expect(reading.cut).to.deep.equal(['the document to 5000 signs']);
    expect(reading.leftOut).to.deep.equal([]);
  });

  it('reads what it has read once more as it is', () => {
    const first = new Reading();
    const long = [5001, 6000].map(length => 'a😀\u0301'.repeat(length));
    for (const text of [...long, `${'a'.repeat(4998)}😀😀`, '\uDB40\u202e\uDC41Yale']) {
      const once = first.text(text);
      const second = new Reading();
      expect(second.text(once)).to.equal(once);
      expect(second.cut).to.deep.equal([]);
    }
  });

  it('never leaves half of a sign', () => {
    const reading = new Reading();
    expect(reading.text(`${'a'.repeat(4998)}😀b`)).to.equal(`${'a'.repeat(4998)}…`);
    expect(reading.text(`${'a'.repeat(4997)}😀bc`)).to.equal(`${'a'.repeat(4997)}😀…`);
  });

  it('counts the signs that are seen', () => {
    const reading = new Reading();
    expect(reading.text('\u202e'.repeat(6000) + 'a')).to.equal('a');
    expect(reading.cut).to.deep.equal([]);
  });

  it('reads twenty thousand items, in all lists together', () => {
    const reading = new Reading();
    expect(reading.list(items(20_000), item => item)).to.have.length(20_000);
    expect(reading.cut).to.deep.equal([]);
    expect(reading.list(items(3), item => item)).to.deep.equal([]);
    expect(reading.cut).to.deep.equal(['the document from item 1 on']);
  });

  it('says from which item on it did not read', () => {
    const reading = new Reading();
    within(reading, 'careers', () => reading.list(items(20_002), item => item));
    expect(reading.cut).to.deep.equal(['careers from item 20001 on']);
  });

  it('reads sixteen lists in lists, as often as they come', () => {
    const reading = new Reading();
    nested(reading, 16);
    nested(reading, 16);
    expect(reading.cut).to.deep.equal([]);
    nested(reading, 17);
    expect(reading.cut).to.deep.equal([`${'[0]'.repeat(16)} from item 1 on`]);
  });

  it('names all that is wrong with an item in one line, and nothing of its neighbors', () => {
    const reading = new Reading();
    reading.fault('a document');
    const kept = reading.list([1, 2, 3], item => {
      if (item !== 2) return item;
      within(reading, 'a', () => reading.fault('this'));
      return within(reading, 'b', () => reading.fault('that'));
    });
    expect(kept).to.deep.equal([1, 3]);
    expect(reading.leftOut).to.deep.equal(['[1].a: expected this, [1].b: expected that']);
    expect(reading.faults).to.deep.equal(['the document: expected a document']);
  });

  it('knows where it is again after each step', () => {
    const reading = new Reading();
    within(reading, 'a', () => within(reading, 3, () => reading.fault('x')));
    within(reading, 'b', () => reading.fault('y'));
    expect(reading.faults).to.deep.equal(['a[3]: expected x', 'b: expected y']);
  });
});
