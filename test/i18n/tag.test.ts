import { expect } from '@open-wc/testing';
import { canonicalTag, directionOf, primary, withRegion } from '../../src/i18n/tag.js';

describe('a language tag', () => {
  it('is written as the standard has it, and is none where it cannot be', () => {
    expect(canonicalTag('ES-mx')).to.equal('es-MX');
    expect(canonicalTag('en_US')).to.equal(undefined);
    expect(canonicalTag('')).to.equal(undefined);
  });

  it('has a language and a direction', () => {
    expect(primary('ES-419')).to.equal('es');
    expect(['ar-EG', 'he', 'fa', 'arn', 'es'].map(directionOf)).to.deep.equal([
      'rtl',
      'rtl',
      'rtl',
      'ltr',
      'ltr',
    ]);
  });

  it('means the United States for English and Spanish without a region', () => {
    expect(['en', 'es', 'es-MX', 'en-GB', 'fr'].map(withRegion)).to.deep.equal([
      'en-US',
      'es-US',
      'es-MX',
      'en-GB',
      'fr',
    ]);
  });
});
