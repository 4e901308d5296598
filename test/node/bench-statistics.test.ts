import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  isVoid,
  lowerQuartile,
  median,
  quantile,
  ratioOf,
  shuffled,
  type Pair,
} from '../bench/statistics.js';
import { seededRandom } from '../dataset/seeded-random.js';

describe('the statistics of the bench', () => {
  it('takes quantiles between samples, in whatever order they come', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 3, 2]), 2.5);
    assert.equal(lowerQuartile([5, 4, 3, 2, 1]), 2);
    assert.equal(quantile([10, 20], 0.1), 11);
    assert.equal(median([7]), 7);
  });

  it('compares lower quartiles, so that a few slow samples change nothing', () => {
    const calm = turns(40, index => [2 + (index % 4) / 100, 1 + (index % 4) / 200]);
    const disturbed = calm.map(([own, other], index): Pair => [index % 5 ? own : own * 10, other]);
    assert.equal(ratioOf([calm], () => 0.5).value, 2);
    assert.ok(Math.abs(ratioOf([disturbed], () => 0.5).value - 2) < 0.02);
  });

  it('takes the median of processes, so that a strange one changes nothing', () => {
    const processes = [1.5, 1.6, 40].map(own => turns(10, () => [own, 1]));
    assert.equal(ratioOf(processes, () => 0).value, 1.6);
  });

  it('finds an interval that is the smaller the more there is to go by', context => {
    const { random } = seededRandom(context);
    const sample = (count: number) => turns(count, () => [3 * (1 + random() / 2), 2 * (1 + random() / 2)]);
    const few = ratioOf([sample(20)], random);
    const many = ratioOf([sample(600)], random);
    for (const { value, low, high } of [few, many]) assert.ok(low <= value && value <= high);
    assert.ok(Math.abs(many.value - 1.5) < 0.1, String(many.value));
    assert.ok(many.high - many.low < few.high - few.low);
  });

  it('draws both of a turn together, so that what slows both widens nothing', context => {
    const { random } = seededRandom(context);
    const { low, high } = ratioOf([turns(30, () => 1 + random() * 9).map(([n]): Pair => [2 * n, n])], random);
    assert.deepEqual([low, high], [2, 2]);
  });

  it('holds a run void when the same thing measured twice differs by more than a twentieth', () => {
    for (const value of [0.951, 1, 1.049]) assert.equal(isVoid({ value }), false, String(value));
    for (const value of [0.94, 1.06, NaN, Infinity]) assert.equal(isVoid({ value }), true, String(value));
  });

  it('shuffles without loss, and by the seed', () => {
    const things = Array.from({ length: 50 }, (_, index) => index);
    const order = (seed: number) => {
      let state = seed;
      return shuffled(things, () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647);
    };
    assert.deepEqual(order(7), order(7));
    assert.notDeepEqual(order(7), order(8));
    assert.notDeepEqual(order(7), things);
    assert.deepEqual(
      order(7).sort((a, b) => a - b),
      things,
    );
  });
});

function turns(count: number, pair: (index: number) => Pair | number): Pair[] {
  return Array.from({ length: count }, (_, index) => {
    const made = pair(index);
    return typeof made === 'number' ? [made, made] : made;
  });
}
