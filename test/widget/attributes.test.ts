import { expect } from '@open-wc/testing';
import { oneOf, reportAttribute, wholeNumber, wordsOf } from '../../src/widget/attributes.js';
import { recordConsole } from '../support/record-console.js';

const warnings = recordConsole();
const widget = () => document.createElement('wage-summary');

beforeEach(() => {
  warnings.length = 0;
});

describe('wholeNumber', () => {
  const bounds = { fallback: 6, min: 1 };

  it('is what the attribute says', () => {
    for (const value of [1, 7, 1000]) expect(wholeNumber(widget(), 'limit', value, bounds)).to.equal(value);
    expect(wholeNumber(widget(), 'heading-level', 2, { fallback: 3, min: 2, max: 6 })).to.equal(2);
    expect(wholeNumber(widget(), 'heading-level', 6, { fallback: 3, min: 2, max: 6 })).to.equal(6);
    expect(warnings).to.be.empty;
  });

  it('is the default where the attribute is absent, without a word', () => {
    for (const value of [null, undefined]) expect(wholeNumber(widget(), 'limit', value, bounds)).to.equal(6);
    expect(warnings).to.be.empty;
  });

  it('is the default where the attribute is wrong, with a word to the developer', () => {
    for (const value of [0, -1, 2.5, NaN, Infinity]) {
      expect(wholeNumber(widget(), 'limit', value, bounds)).to.equal(6);
    }
    for (const value of [1, 7]) {
      expect(wholeNumber(widget(), 'heading-level', value, { fallback: 2, min: 2, max: 6 })).to.equal(2);
    }
    expect(warnings).to.deep.equal([
      '[career-widgets] <wage-summary>: limit must be a whole number of 1 or more; using 6',
      '[career-widgets] <wage-summary>: heading-level must be a whole number from 2 to 6; using 2',
    ]);
  });
});

describe('oneOf', () => {
  const pays = ['annual', 'hourly'] as const;

  it('is the word that the attribute has', () => {
    expect(oneOf(widget(), 'pay', 'hourly', pays)).to.equal('hourly');
    expect(warnings).to.be.empty;
  });

  it('is the first word where the attribute is absent, without a word to the developer', () => {
    for (const value of [null, undefined, '']) expect(oneOf(widget(), 'pay', value, pays)).to.equal('annual');
    expect(warnings).to.be.empty;
  });

  it('is the first word where the attribute has another, with a word to the developer', () => {
    expect(oneOf(widget(), 'pay', 'Hourly', pays)).to.equal('annual');
    expect(warnings).to.deep.equal([
      '[career-widgets] <wage-summary>: pay="Hourly" must be annual, hourly; using "annual"',
    ]);
  });
});

describe('wordsOf', () => {
  const known = ['related', 'recent', 'popular'];

  it('has the words in the order of the attribute', () => {
    expect(wordsOf(widget(), 'tabs', ' popular  related\n', known)).to.deep.equal(['popular', 'related']);
    expect(wordsOf(widget(), 'tabs', 'recent,popular, related', known)).to.deep.equal([
      'recent',
      'popular',
      'related',
    ]);
    expect(warnings).to.be.empty;
  });

  it('has none where the attribute has none', () => {
    for (const value of [null, undefined, '', ' , ']) {
      expect(wordsOf(widget(), 'tabs', value, known)).to.deep.equal([]);
    }
    expect(warnings).to.be.empty;
  });

  it('has a word only once', () => {
    expect(wordsOf(widget(), 'tabs', 'recent recent related recent', known)).to.deep.equal([
      'recent',
      'related',
    ]);
  });

  it('leaves out words that are not known, and tells the developer which are', () => {
    expect(wordsOf(widget(), 'tabs', 'newest recent best', known)).to.deep.equal(['recent']);
    expect(warnings).to.deep.equal([
      '[career-widgets] <wage-summary>: tabs names newest, best; the document has related, recent, popular',
    ]);
  });
});

describe('reportAttribute', () => {
  it('tells the developer once which element is meant', () => {
    for (let times = 0; times < 3; times++) reportAttribute(widget(), 'state is unknown');
    expect(warnings).to.deep.equal(['[career-widgets] <wage-summary>: state is unknown']);
  });
});
