import { expect } from '@open-wc/testing';
import { english } from '../../src/i18n/formats.js';
import { formatsOf } from '../../src/i18n/other-languages.js';

describe('a sum of money', () => {
  it('has annual pay in whole dollars', () => {
    expect(english.money(68_090, 'year')).to.equal('$68,090');
    expect(english.money(1_239_200, 'year')).to.equal('$1,239,200');
    expect(english.money(68_090.5, 'year')).to.equal('$68,091');
  });

  it('has hourly pay to the cent', () => {
    expect(english.money(32.74, 'hour')).to.equal('$32.74');
    expect(english.money(16.5, 'hour')).to.equal('$16.50');
    expect(english.money(115, 'hour')).to.equal('$115.00');
  });

  it('has the currency of the document', () => {
    expect(english.money(68_090, 'year', 'EUR')).to.equal('€68,090');
    expect(english.money(32.7, 'hour', 'CAD')).to.equal('CA$32.70');
    expect(english.money(68_090, 'year', 'XYZ')).to.equal('XYZ\u00A068,090');
  });
});

describe('a count', () => {
  it('has its thousands apart', () => {
    expect(english.count(-0)).to.equal('0');
    expect([0, 7, 412, 185_940].map(count => english.count(count))).to.deep.equal([
      '0',
      '7',
      '412',
      '185,940',
    ]);
  });
});

describe('a date', () => {
  it('is as precise as the data', () => {
    expect(english.date('2025')).to.equal('2025');
    expect(english.date('0050-12')).to.equal('December 50');
    expect(english.date('2025-05')).to.equal('May 2025');
    expect(english.date('2025-08-01')).to.equal('August 1, 2025');
  });

  it('is the same in every time zone', () => {
    expect(english.date('2025-01-01')).to.equal('January 1, 2025');
    expect(english.date('2024-12-31')).to.equal('December 31, 2024');
    expect(english.date('2025-01')).to.equal('January 2025');
  });
});

describe('formats of other languages', () => {
  const put = (tag: string) => {
    const formats = formatsOf(tag);
    return [
      formats.money(68_090, 'year'),
      formats.count(1412),
      formats.date('2025-08-01'),
      formats.date('2025-05'),
    ];
  };

  it('are those of the United States, where a page names no region', () => {
    expect(put('en')).to.deep.equal(['$68,090', '1,412', 'August 1, 2025', 'May 2025']);
    expect(put('es')).to.deep.equal(['$68,090', '1,412', '1 de agosto de 2025', 'mayo de 2025']);
  });

  it('are those of the region that a page names', () => {
    expect(put('en-GB')).to.deep.equal(['US$68,090', '1,412', '1 August 2025', 'May 2025']);
    expect(put('es-MX')[0]).to.equal('USD\u00A068,090');
    expect(put('es-ES')[1]).to.equal('1412');
    expect(put('ar-EG')[1]).to.equal('١٬٤١٢');
  });

  it('keep the months that the data are of, where people count in others', () => {
    expect(formatsOf('ar-SA').date('2025-05')).to.include('مايو');
    expect(formatsOf('th').date('2025')).to.equal('2025');
  });

  it('keep the sign of a currency in one piece where they run from right to left', () => {
    expect(formatsOf('ar').money(68_090, 'year')).to.equal('\u200F68,090\u00A0\u2066US$\u2069');
  });

  it('join lists as the language does', () => {
    const list = ['Doctorado', 'Maestría'];
    expect(english.list(list).join('')).to.equal('Doctorado, Maestría');
    expect(formatsOf('es').list(list).join('')).to.equal('Doctorado y Maestría');
    expect(formatsOf('ar').list(list).join('')).to.equal('Doctorado وMaestría');
  });
});

describe('sums of money in another language', () => {
  it('are to the cent by the hour and in whole units by the year, whichever comes first', () => {
    const { money } = formatsOf('es-PR');
    const put = (['year', 'hour', 'year'] as const).map(per => money(20.5, per).replace(/[^\d.,]/g, ''));
    expect(put).to.deep.equal(['21', '20.50', '21']);
  });
});
