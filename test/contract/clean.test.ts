import { expect } from '@open-wc/testing';
import { clean } from '../../src/contract/schema.js';

describe('a text that is made clean', () => {
  it('loses what overrides the direction of what follows it', () => {
    expect(clean('Yale\u202e loohcS\u202c \u2066of\u2069 Law')).to.equal('Yale loohcS of Law');
  });

  it('loses controls, tags and marks that nobody sees', () => {
    expect(clean('\ufeffA\u0000B\u0007C\u{e0041}D\u2060E\u009fF')).to.equal('ABCDEF');
  });

  it('loses halves of characters, which would make one once what parts them is gone', () => {
    expect(clean('A\uD83DB\uDE00C')).to.equal('ABC');
    expect(clean('Y\uDB40\u202e\uDC41ale')).to.equal('Yale');
  });

  it('loses marks heaped on a letter, beyond those that a language writes', () => {
    expect(clean(`a${'\u0300'.repeat(7)}b`)).to.equal(`a${'\u0300'.repeat(6)}b`);
    expect(clean(`a${'\u0300'.repeat(6)}b`)).to.equal(`a${'\u0300'.repeat(6)}b`);
    expect(clean(`a${'\u0300'.repeat(7)}b`.repeat(2))).to.equal(`a${'\u0300'.repeat(6)}b`.repeat(2));
  });

  it('loses marks heaped on a letter though something that nobody sees parts them', () => {
    expect(clean(`a${`${'\u0300'.repeat(4)}\u2060`.repeat(3)}b`)).to.equal(`a${'\u0300'.repeat(6)}b`);
  });

  it('keeps words apart where a line or a tab parted them', () => {
    expect(clean('one\ntwo\tthree\r\nfour\u2028five\u2029six')).to.equal('one two three four five six');
  });

  it('keeps ordinary writing in every direction, joined and combined', () => {
    const ordinary = [
      'Universidad Autónoma de Nuevo León',
      'جامعة القاهرة',
      'האוניברסיטה העברית',
      'کتاب\u200cخانه',
      'क्\u200dष',
      'Cafe\u0301',
      'מכללה\u200f (3)',
      '👩\u200d🏫 teachers',
    ];
    for (const text of ordinary) expect(clean(text)).to.equal(text);
  });
});
