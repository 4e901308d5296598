import { expect } from '@open-wc/testing';
import { OccupationWage, Wages } from '../../src/contract/wages.js';
import { carried } from '../support/show.js';

describe('OccupationWage', () => {
  const holds = (more: object) => OccupationWage.safeParse({ title: 'Actors', ...more }).success;

  it('has pay per year, per hour, both or neither', () => {
    const pay = { mean: 58.29, median: null, p90: { atLeast: 115 } };
    for (const some of [{ hourly: pay }, { annual: pay }, { hourly: pay, annual: pay }, {}]) {
      expect(holds(some), JSON.stringify(some)).to.equal(true);
    }
    expect(holds({ hourly: { mean: '58.29' } })).to.equal(false);
    expect(holds({ annual: null })).to.equal(false);
  });

  it('has a number of jobs, or none where the source does not release it', () => {
    expect(holds({ employment: 55_000 })).to.equal(true);
    expect(holds({ employment: null })).to.equal(true);
    expect(holds({ employment: '**' })).to.equal(false);
  });
});

describe('Wages', () => {
  it('says the currency and the month, never in other words', async () => {
    const wages = await carried<Wages>('careers/actors/wages.json');
    const holds = (more: object) => Wages.safeParse({ ...wages, ...more }).success;
    expect(holds({ currency: 'EUR', period: '2024' })).to.equal(true);
    for (const currency of ['usd', '$', 'DOLLAR', '']) expect(holds({ currency }), currency).to.equal(false);
    for (const period of ['May 2025', '2025-5', '']) expect(holds({ period }), period).to.equal(false);
  });
});
