import { expect } from '@open-wc/testing';
import { leaveOut } from '../../src/data/leave-out.js';

describe('leaveOut', () => {
  it('leaves items out of their list, whichever comes first', () => {
    const json = { list: ['a', 'b', 'c', 'd'] };
    for (const items of [
      [0, 2],
      [2, 0],
      [0, 2, 0],
    ]) {
      expect(
        leaveOut(
          json,
          items.map(index => ['list', index]),
        ),
      ).to.deep.equal({ list: ['b', 'd'] });
    }
  });

  it('reaches lists within lists', () => {
    const json = { outer: [{ inner: [1, 2] }, { inner: [3, 4] }] };
    const items = [
      ['outer', 1, 'inner', 0],
      ['outer', 0, 'inner', 1],
    ];
    expect(leaveOut(json, items)).to.deep.equal({ outer: [{ inner: [1] }, { inner: [4] }] });
  });

  it('leaves an item out with all that is in it', () => {
    const json = { outer: [{ inner: [1, 2] }, { inner: [3] }] };
    const items = [
      ['outer', 0, 'inner', 1],
      ['outer', 0],
    ];
    const rest = { outer: [{ inner: [3] }] };
    expect(leaveOut(json, items)).to.deep.equal(rest);
    expect(leaveOut(json, items.toReversed())).to.deep.equal(rest);
  });

  it('leaves items out of a list of lists, and of one that is the whole value', () => {
    expect(leaveOut([[1, 2], [3]], [[0, 1]])).to.deep.equal([[1], [3]]);
    expect(leaveOut(['a', 'b'], [[0]])).to.deep.equal(['b']);
  });

  it('keeps the value as it was, and shares what does not change', () => {
    const json = Object.freeze({ list: Object.freeze(['a', 'b']), other: Object.freeze({ name: 'c' }) });
    const rest = leaveOut(json, [['list', 0]]) as typeof json;
    expect(rest.list).to.deep.equal(['b']);
    expect(rest.other).to.equal(json.other);
    expect(json.list).to.deep.equal(['a', 'b']);
  });

  it('takes what the page holds in a proxy, or beside a function', () => {
    const json = new Proxy({ list: new Proxy(['a', 'b'], {}), refresh: () => 'done' }, {});
    expect(leaveOut(json, [['list', 1]])).to.have.deep.property('list', ['a']);
  });

  it('leaves out what is one object in two places only where it is broken', () => {
    const shared = { inner: [1, 2] };
    const json = { here: [shared], there: [shared] };
    expect(leaveOut(json, [['here', 0, 'inner', 0]])).to.deep.equal({
      here: [{ inner: [2] }],
      there: [{ inner: [1, 2] }],
    });
  });
});
