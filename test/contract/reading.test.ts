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
    expect([...reading.cut]).to.deep.equal([]);
    expect(reading.text('a'.repeat(5001))).to.equal(`${'a'.repeat(4999)}…`);
    expect([...reading.cut]).to.deep.equal(['the document to 5000 signs']);
    expect([...reading.leftOut]).to.deep.equal([]);
  });

  it('reads what it has read once more as it is', () => {
    const first = new Reading();
    const long = [5001, 6000].map(length => 'a😀\u0301'.repeat(length));
    for (const text of [...long, `${'a'.repeat(4998)}😀😀`, '\uDB40\u202e\uDC41Yale']) {
      const once = first.text(text);
      const second = new Reading();
      expect(second.text(once)).to.equal(once);
      expect([...second.cut]).to.deep.equal([]);
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
    expect([...reading.cut]).to.deep.equal([]);
  });

  it('reads twenty thousand items, in all lists together', () => {
    const reading = new Reading();
    expect(reading.list(items(20_000), item => item)).to.have.length(20_000);
    expect([...reading.cut]).to.deep.equal([]);
    expect(reading.list(items(3), item => item)).to.deep.equal([]);
    expect([...reading.cut]).to.deep.equal(['the document from item 1 on']);
  });

  it('says from which item on it did not read', () => {
    const reading = new Reading();
    within(reading, 'careers', () => reading.list(items(20_002), item => item));
    expect([...reading.cut]).to.deep.equal(['careers from item 20001 on']);
  });

  it('reads sixteen lists in lists, as often as they come', () => {
    const reading = new Reading();
    nested(reading, 16);
    nested(reading, 16);
    expect([...reading.cut]).to.deep.equal([]);
    nested(reading, 17);
    expect([...reading.cut]).to.deep.equal([`${'[0]'.repeat(16)} from item 1 on`]);
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
    expect([...reading.leftOut]).to.deep.equal(['[1].a: expected this, [1].b: expected that']);
    expect(reading.faults).to.deep.equal(['the document: expected a document']);
  });

  it('knows where it is again after each step', () => {
    const reading = new Reading();
    within(reading, 'a', () => within(reading, 3, () => reading.fault('x')));
    within(reading, 'b', () => reading.fault('y'));
    expect(reading.faults).to.deep.equal(['a[3]: expected x', 'b: expected y']);
  });

  describe('in goes', () => {
    const read = (reading: Reading, count: number, list = items(count)) => reading.list(list, item => item);

    it('reads some items of a long list at a time, and then no more', () => {
      const reading = new Reading();
      const lengths = [40, 70, 100].map(most => {
        reading.goOn(most);
        return [read(reading, 150).length, reading.isWhole];
      });
      expect(lengths).to.deep.equal([
        [40, false],
        [110, false],
        [150, true],
      ]);
      reading.goOn(1);
      expect(read(reading, 150)).to.deep.equal(items(150));
    });

    it('leaves alone what it returned before', () => {
      const reading = new Reading();
      reading.goOn(10);
      const first = read(reading, 150);
      reading.goOn(10);
      read(reading, 150);
      expect(first).to.deep.equal(items(10));
    });

    it('reads a list as it was when it began', () => {
      const list = items(150);
      const reading = new Reading();
      reading.goOn(50);
      read(reading, 150, list);
      list.reverse();
      reading.goOn(100);
      expect(read(reading, 150, list)).to.deep.equal(items(150));
      expect(reading.isWhole).to.equal(true);
    });

    it('reads a list of up to a hundred at once', () => {
      const reading = new Reading();
      reading.goOn(1);
      expect(read(reading, 100)).to.have.length(100);
      expect(reading.isWhole).to.equal(true);
    });

    it('reads at once what stands in an item of a long list, however long', () => {
      const reading = new Reading();
      const inner = () => within(reading, 'areas', () => read(reading, 200).length);
      reading.goOn(2);
      expect(reading.list(items(150), inner)).to.deep.equal([200, 200]);
      reading.goOn(1);
      expect(reading.list(items(150), inner)).to.deep.equal([200, 200, 200]);
    });

    it('reads no more than twenty thousand items, however many goes it takes', () => {
      const reading = new Reading();
      let goes = 0;
      let found: unknown[];
      do {
        reading.goOn(6000);
        found = within(reading, 'schools', () => read(reading, 20_003));
        goes++;
      } while (!reading.isWhole);
      expect(goes).to.equal(4);
      expect(found).to.have.length(20_000);
      expect([...reading.cut]).to.deep.equal(['schools from item 20001 on']);
    });

    it('does not count twice what it reads in each go', () => {
      const reading = new Reading();
      for (let go = 0; go < 10; go++) {
        reading.goOn(100);
        for (let list = 0; list < 190; list++) read(reading, 100);
        read(reading, 950);
      }
      expect(reading.isWhole).to.equal(true);
      expect([...reading.cut]).to.deep.equal([]);
    });
  });
});
