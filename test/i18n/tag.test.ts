import { expect } from '@open-wc/testing';
import { primary } from '../../src/i18n/language.js';
import { canonicalTag, formatsOf } from '../../src/i18n/other-languages.js';

describe('a language tag', () => {
  it('is written as the standard has it, and is none where it cannot be', () => {
    expect(canonicalTag('ES-mx')).to.equal('es-MX');
    expect(canonicalTag('en_US')).to.equal(undefined);
    expect(canonicalTag('')).to.equal(undefined);
  });

  it('has a language and a direction', () => {
    expect(primary('ES-419')).to.equal('es');
    const directions = ['ar-EG', 'he', 'fa', 'arn', 'es'].map(tag => formatsOf(tag).dir);
    expect(directions).to.deep.equal(['rtl', 'rtl', 'rtl', 'ltr', 'ltr']);
  });
});
