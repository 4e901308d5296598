import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { english } from '../../src/i18n/formats.js';

const en = 'en-US';
const same = <Value>(
  arbitrary: fc.Arbitrary<Value>,
  put: (value: Value) => unknown,
  byIntl: (value: Value) => unknown,
) =>
  fc.assert(
    fc.property(arbitrary, value => {
      expect(put(value)).to.deep.equal(byIntl(value));
    }),
    { numRuns: 500 },
  );

const counts = fc.oneof(fc.nat(1200), fc.nat(), fc.nat(Number.MAX_SAFE_INTEGER));

describe('English, put without Intl, is as Intl puts it', () => {
  it('in plural categories', () => {
    const rules = new Intl.PluralRules(en);
    same(counts, english.category, count => rules.select(count));
  });

  it('in counts', () => {
    const format = new Intl.NumberFormat(en);
    same(counts, english.count, count => format.format(count));
  });

  for (const digits of [0, 2]) {
    it(`in sums of dollars with ${digits} digits for cents`, () => {
      const format = new Intl.NumberFormat(en, {
        style: 'currency',
        currency: 'USD',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
      const sums = fc.tuple(
        fc.nat(999_999_999),
        fc.constantFrom(1, 10, 100).filter(part => digits > 0 || part === 1),
      );
      same(
        sums.map(([whole, part]) => whole / part),
        amount => english.money(amount, digits ? 'hour' : 'year'),
        amount => format.format(amount),
      );
    });
  }

  it('in dates, as precise as they are', () => {
    const days = fc
      .date({ min: new Date('0050-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map(date => date.toISOString().slice(0, 10));
    const parts = { year: 'numeric', timeZone: 'UTC' } as const;
    same(days, english.date, day =>
      new Date(day).toLocaleDateString(en, { ...parts, month: 'long', day: 'numeric' }),
    );
    same(
      days.map(day => day.slice(0, 7)),
      english.date,
      month => new Date(month).toLocaleDateString(en, { ...parts, month: 'long' }),
    );
  });

  it('in lists', () => {
    const format = new Intl.ListFormat(en, { type: 'unit' });
    same(
      fc.array(fc.string({ minLength: 1 })),
      items => english.list(items).join(''),
      items => format.format(items),
    );
  });

  it('in sums that have to be rounded', () => {
    for (const [per, digits] of [
      ['year', 0],
      ['hour', 2],
    ] as const) {
      const format = new Intl.NumberFormat(en, {
        style: 'currency',
        currency: 'USD',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
      same(
        fc.double({ min: 1e-7, max: 1e12, noNaN: true }),
        amount => english.money(amount, per),
        amount => format.format(amount),
      );
    }
    expect(english.money(68_090.5, 'year')).to.equal('$68,091');
  });
});
