import { expect } from '@open-wc/testing';
import { words } from '../../src/ui/words.js';

describe('words', () => {
  it('count schools: none, one and many', () => {
    expect(words.viewSchools(6, true)).to.equal('View 6 popular schools');
    expect(words.viewSchools(1, true)).to.equal('View 1 popular school');
    expect(words.viewSchools(0, true)).to.equal('View 0 popular schools');
    expect(words.viewSchools(1200, false)).to.equal('View 1,200 schools');
    expect(words.viewSchools(1, false)).to.equal('View 1 school');
    expect(words.viewSchools(undefined, true)).to.equal('View schools');
  });

  it('offer to show them', () => {
    expect(words.showSchools(6, true)).to.equal('Show me popular schools');
    expect(words.showSchools(1, true)).to.equal('Show me 1 popular school');
    expect(words.showSchools(undefined, false)).to.equal('Show me schools');
    expect(words.showMore(1)).to.equal('Show 1 more school');
    expect(words.showMore(6)).to.equal('Show 6 more schools');
    expect(words.shown(6, 1412)).to.equal('Showing 6 of 1,412 schools');
  });

  it('count campuses and graduates', () => {
    expect(words.campuses('Pennsylvania', 1)).to.equal('Pennsylvania (1 campus)');
    expect(words.campuses('Ohio', 3)).to.equal('Ohio (3 campuses)');
    expect(words.graduates(1)).to.equal('1 graduate');
    expect(words.graduates(1876)).to.equal('1,876 graduates');
  });

  it('never call schools popular among which some are paid', () => {
    expect(words.schoolsHeading('Actors', true)).to.equal('Popular schools for Actors');
    expect(words.schoolsHeading('Actors', false)).to.equal('Schools for Actors');
    expect(words.featured(true)).to.equal('Featured schools: paid placements');
    expect(words.featured(false)).to.equal('Featured schools');
  });

  it('call an average a mean and a median a median, with what it is per', () => {
    expect(words.caption('mean', 'year', 'United States', 'May 2025')).to.equal(
      'Average (mean) pay per year, United States, May 2025',
    );
    expect(words.caption('median', 'hour', 'Ohio', '2024')).to.equal('Median pay per hour, Ohio, 2024');
    expect(words.cardPay('mean', '$58.29', 'hour')).to.equal('Average pay $58.29 per hour');
    expect(words.cardPay('median', '$68,090', 'year')).to.equal('Median pay $68,090 per year');
    expect([words.average('mean'), words.average('median')]).to.deep.equal(['Average', 'Median']);
    expect(words.pay('$239,200 or more', 'year')).to.equal('$239,200 or more per year');
    expect(words.onlyPer('hour')).to.equal('Only hourly pay is published');
    expect(words.onlyPer('year')).to.equal('Only annual pay is published');
  });

  it('have something to say of every failure', () => {
    for (const reason of [
      'unreachable',
      'timeout',
      'missing',
      'refused',
      'malformed',
      'unsupported',
    ] as const) {
      expect(words.failed(reason), reason).to.match(/^(This|There) .+\.$/);
    }
  });
});
