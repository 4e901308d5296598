import { expect } from '@open-wc/testing';
import { CareerList, RelatedCareer } from '../../src/contract/related.js';

const career = { key: 'actors', title: 'Actors' };

describe('RelatedCareer', () => {
  const holds = (more: object) => RelatedCareer.safeParse({ ...career, ...more }).success;

  it('needs no more than a key and a title', () => {
    expect(holds({})).to.equal(true);
    expect(holds({ key: undefined })).to.equal(false);
    expect(holds({ title: '' })).to.equal(false);
  });

  it('has no empty words', () => {
    for (const field of ['summary', 'education', 'updated'])
      expect(holds({ [field]: '' }), field).to.equal(false);
  });

  it('says of its pay what it measures and what it is for', () => {
    const wage = { measure: 'mean', per: 'hour', amount: 58.29 };
    expect(holds({ wage })).to.equal(true);
    expect(holds({ wage: { ...wage, amount: null } })).to.equal(true);
    for (const measure of ['average', 'mode', '']) {
      expect(holds({ wage: { ...wage, measure } }), measure).to.equal(false);
    }
    expect(holds({ wage: { ...wage, per: 'month' } })).to.equal(false);
    expect(holds({ wage: { measure: 'mean', per: 'hour' } })).to.equal(false);
  });
});

describe('CareerList', () => {
  it('says what its order means', () => {
    const list = { name: 'staff-picks', basis: 'Chosen by our editors', careers: [career] };
    expect(CareerList.safeParse(list).success).to.equal(true);
    expect(CareerList.safeParse({ ...list, basis: '' }).success).to.equal(false);
    expect(CareerList.safeParse({ ...list, basis: undefined }).success).to.equal(false);
  });
});
