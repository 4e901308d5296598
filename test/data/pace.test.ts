import { expect } from '@open-wc/testing';
import { Pace } from '../../src/data/pace.js';

/** How many items are done each time, where one takes so many milliseconds. */
function amounts(of: number, each: number, times: number): number[] {
  let clock = 0;
  performance.now = () => clock;
  const pace = new Pace(of);
  try {
    return Array.from({ length: times }, () =>
      pace.do(most => {
        clock += most * each;
        return most;
      }),
    );
  } finally {
    Reflect.deleteProperty(performance, 'now');
  }
}

describe('Pace', () => {
  it('finds how many items there is time for', () => {
    expect(amounts(6, 1, 3)).to.deep.equal([6, 24, 24]);
    expect(amounts(6, 0.1, 5)).to.deep.equal([6, 24, 96, 240, 240]);
  });

  it('does fewer where they take long, but one at the least', () => {
    expect(amounts(100, 2, 2)).to.deep.equal([100, 12]);
    expect(amounts(100, 1000, 3)).to.deep.equal([100, 1, 1]);
  });

  it('does no more than four times as many as before, by a clock that stands still too', () => {
    expect(amounts(6, 0, 4)).to.deep.equal([6, 24, 96, 384]);
  });
});
