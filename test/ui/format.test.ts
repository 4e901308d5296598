import { expect } from '@open-wc/testing';
import { formatAmount, formatCount, formatDate, formatMoney } from '../../src/ui/format.js';

describe('formatMoney', () => {
  it('has annual pay in whole dollars', () => {
    expect(formatMoney(68_090, 'year')).to.equal('$68,090');
    expect(formatMoney(1_239_200, 'year')).to.equal('$1,239,200');
    expect(formatMoney(68_090.5, 'year')).to.equal('$68,091');
  });

  it('has hourly pay to the cent', () => {
    expect(formatMoney(32.74, 'hour')).to.equal('$32.74');
    expect(formatMoney(16.5, 'hour')).to.equal('$16.50');
    expect(formatMoney(115, 'hour')).to.equal('$115.00');
  });

  it('has the currency of the document', () => {
    expect(formatMoney(68_090, 'year', 'EUR')).to.equal('€68,090');
    expect(formatMoney(32.7, 'hour', 'CAD')).to.equal('CA$32.70');
    expect(formatMoney(68_090, 'year', 'XYZ')).to.equal('XYZ\u00A068,090');
  });
});

describe('formatAmount', () => {
  it('is a sum, or a floor under one', () => {
    expect(formatAmount(68_090, 'year')).to.equal('$68,090');
    expect(formatAmount({ atLeast: 239_200 }, 'year')).to.equal('$239,200 or more');
    expect(formatAmount({ atLeast: 115 }, 'hour')).to.equal('$115.00 or more');
    expect(formatAmount({ atLeast: 100 }, 'hour', 'EUR')).to.equal('€100.00 or more');
  });
});

describe('formatCount', () => {
  it('has its thousands apart', () => {
    expect([0, 7, 412, 185_940].map(formatCount)).to.deep.equal(['0', '7', '412', '185,940']);
  });
});

describe('formatDate', () => {
  it('is as precise as the data', () => {
    expect(formatDate('2025')).to.equal('2025');
    expect(formatDate('2025-05')).to.equal('May 2025');
    expect(formatDate('2025-08-01')).to.equal('August 1, 2025');
  });

  it('is the same in every time zone', () => {
    expect(formatDate('2025-01-01')).to.equal('January 1, 2025');
    expect(formatDate('2024-12-31')).to.equal('December 31, 2024');
    expect(formatDate('2025-01')).to.equal('January 2025');
  });
});
