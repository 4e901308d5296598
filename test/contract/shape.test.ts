import { expect } from '@open-wc/testing';
import { Reading } from '../../src/contract/reading.js';
import {
  anything,
  boolean,
  either,
  later,
  list,
  literal,
  nullable,
  number,
  object,
  optional,
  string,
  type Shape,
} from '../../src/contract/shape.js';

/** What a shape makes of a value, and what it finds wrong with it. */
function read(shape: Shape, value: unknown) {
  const reading = new Reading();
  const found = shape(value, reading);
  return { found, faults: reading.faults, leftOut: [...reading.leftOut], cut: [...reading.cut] };
}

/** What a shape finds wrong with a value, on which it makes nothing of it. */
function faultOf(shape: Shape, value: unknown): string {
  const { found, faults } = read(shape, value);
  expect(found).to.equal(undefined);
  expect(faults).to.have.length(1);
  return faults[0]!;
}

/** What a shape makes of a value that it likes. */
function good(shape: Shape, value: unknown): unknown {
  const { found, faults, leftOut, cut } = read(shape, value);
  expect(faults).to.deep.equal([]);
  expect([...leftOut, ...cut]).to.deep.equal([]);
  return found;
}

describe('a shape', () => {
  it('of an object reads the fields that it knows, and passes over others and what it inherits', () => {
    const shape = object({ a: optional(number({})), b: optional(boolean) });
    const found = good(shape, Object.assign(Object.create({ a: 1 }) as object, { b: true, c: 3 }));
    expect(Object.entries(found as object)).to.deep.equal([['b', true]]);
    expect('a' in (found as object)).to.equal(false);
    expect('toString' in (found as object)).to.equal(false);
    expect(good(shape, {})).to.be.empty;
  });

  it('of an object refuses what is none', () => {
    for (const value of [null, [], 'a', 1, undefined, true]) {
      expect(faultOf(object({}), value)).to.equal('the document: expected object');
    }
  });

  it('of an object names the field that is wrong, however deep', () => {
    const shape = object({ a: object({ b: list(object({ c: number({}) })), d: boolean }) });
    const { faults, leftOut } = read(shape, { a: { b: [{ c: 1 }, { c: '1' }], d: 0 } });
    expect(faults).to.deep.equal(['a.d: expected boolean']);
    expect(leftOut).to.deep.equal(['a.b[1].c: expected number']);
  });

  it('of a list leaves out what is broken', () => {
    const { found, faults, leftOut } = read(list(number({})), [1, '2', 3, null]);
    expect(found).to.deep.equal([1, 3]);
    expect(faults).to.deep.equal([]);
    expect(leftOut).to.deep.equal(['[1]: expected number', '[3]: expected number']);
    for (const value of [{}, 'ab', null, { length: 1 }]) {
      expect(faultOf(list(number({})), value)).to.equal('the document: expected array');
    }
  });

  it('of a text wants one, of its form, and makes it clean', () => {
    const words = string(/\S/, 'text that is not empty');
    expect(good(words, 'a\u202eb\tc')).to.equal('ab c');
    expect(faultOf(words, ' ')).to.equal('the document: expected text that is not empty');
    expect(faultOf(string(/x/), 'a')).to.equal('the document: expected ');
    for (const value of [1, null, undefined, {}, ['a']]) {
      expect(faultOf(words, value)).to.equal('the document: expected string');
    }
  });

  it('of a text without a form takes any, and drops it whole where it has no end', () => {
    expect(good(string(), '')).to.equal('');
    expect(good(string(), 'x'.repeat(5000))).to.have.length(5000);
    expect(read(string(), 'x'.repeat(5001))).to.deep.equal({
      found: '',
      faults: [],
      leftOut: [],
      cut: ['the document to nothing, because it is longer than 5000 signs'],
    });
    expect(good(string(), 'https://a\u202e.example/')).to.equal('https://a.example/');
  });

  it('of a number wants one, within its bounds', () => {
    for (const value of [0, -1.5, 1e300]) expect(good(number({}), value)).to.equal(value);
    for (const value of ['1', null, NaN, Infinity, -Infinity, undefined]) {
      expect(faultOf(number({}), value)).to.equal('the document: expected number');
    }
    expect(good(number({ above: 0 }), 0.1)).to.equal(0.1);
    expect(faultOf(number({ above: 0 }), 0)).to.equal('the document: expected more than 0');
    expect(faultOf(number({ above: 0 }), -1)).to.equal('the document: expected more than 0');
    expect(good(number({ least: 0 }), 0)).to.equal(0);
    expect(faultOf(number({ least: 0 }), -0.1)).to.equal('the document: expected 0 or more');
    expect(good(number({ most: 5 }), 5)).to.equal(5);
    expect(faultOf(number({ most: 5 }), 5.1)).to.equal('the document: expected 5 or less');
  });

  it('of a whole number refuses others', () => {
    const whole = number({ whole: true, least: 0, most: 9 });
    expect(good(whole, 3)).to.equal(3);
    for (const value of [0.5, '3', 2 ** 53, null]) {
      expect(faultOf(whole, value)).to.equal('the document: expected a whole number');
    }
    expect(faultOf(whole, 10)).to.equal('the document: expected 9 or less');
  });

  it('of true and false takes nothing else', () => {
    for (const value of [true, false]) expect(good(boolean, value)).to.equal(value);
    for (const value of [0, 'true', null]) {
      expect(faultOf(boolean, value)).to.equal('the document: expected boolean');
    }
  });

  it('of anything takes it as it is', () => {
    for (const value of [0, 'no', null, undefined, [1]]) expect(good(anything, value)).to.equal(value);
  });

  it('of some values takes one of them', () => {
    const shape = literal('nation', 1);
    expect(good(shape, 'nation')).to.equal('nation');
    expect(good(shape, 1)).to.equal(1);
    expect(faultOf(shape, '1')).to.equal('the document: expected "nation" or 1');
  });

  it('of either this or that takes the first that fits, and says what the first one lacks', () => {
    const shape = either(number({ above: 0 }), object({ atLeast: number({}) }), literal(null));
    expect(good(shape, 3)).to.equal(3);
    expect(good(shape, { atLeast: 4 })).to.deep.include({ atLeast: 4 });
    expect(good(shape, null)).to.equal(null);
    expect(faultOf(shape, -1)).to.equal('the document: expected more than 0');
    expect(faultOf(shape, 'x')).to.equal('the document: expected number');
  });

  it('of either keeps the faults that were there, and adds none of what did not fit', () => {
    const shape = object({ a: boolean, b: either(number({}), boolean), c: either(number({}), boolean) });
    expect(read(shape, { a: 1, b: true, c: 'x' }).faults).to.deep.equal([
      'a: expected boolean',
      'c: expected number',
    ]);
  });

  it('that may be absent, or null, is read where it is there', () => {
    expect(good(optional(boolean), undefined)).to.equal(undefined);
    expect(good(optional(boolean), true)).to.equal(true);
    expect(faultOf(optional(boolean), null)).to.equal('the document: expected boolean');
    expect(good(nullable(boolean), null)).to.equal(null);
    expect(good(nullable(boolean), true)).to.equal(true);
    expect(faultOf(nullable(boolean), undefined)).to.equal('the document: expected boolean');
  });

  it('may hold itself', () => {
    const shape: Shape = object({ name: boolean, areas: optional(list(later(() => shape))) });
    const { leftOut } = read(shape, { name: true, areas: [{ name: true, areas: [{ name: 1 }] }] });
    expect(leftOut).to.deep.equal(['areas[0].areas[0].name: expected boolean']);
  });
});
