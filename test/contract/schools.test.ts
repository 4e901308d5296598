import { expect } from '@open-wc/testing';
import { School, StudyArea } from '../../src/contract/schools.js';
import { isPaid } from '../../src/contract/paid.js';

const school = { id: '1', name: 'Example College', locations: [] };

describe('isPaid', () => {
  it('takes a featured school for paid unless it says that it is not', () => {
    expect(isPaid({ ...school, paid: false }, true)).to.equal(false);
    for (const paid of [true, undefined, null, 0, '', 'false', 'no', {}, NaN]) {
      expect(isPaid({ ...school, paid }, true), JSON.stringify(paid)).to.equal(true);
    }
    expect(isPaid(school, true)).to.equal(true);
  });

  it('takes any other school for unpaid unless it says anything else', () => {
    expect(isPaid(school, false)).to.equal(false);
    expect(isPaid({ ...school, paid: false }, false)).to.equal(false);
    for (const paid of [true, null, 0, '', 'false', 'no', {}, NaN]) {
      expect(isPaid({ ...school, paid }, false), JSON.stringify(paid)).to.equal(true);
    }
  });
});

describe('School', () => {
  const holds = (more: object) => School.safeParse({ ...school, ...more }).success;

  it('has at least an id, a name and its places', () => {
    expect(holds({})).to.equal(true);
    for (const field of ['id', 'name', 'locations']) {
      expect(holds({ [field]: undefined }), field).to.equal(false);
    }
    expect(holds({ id: 215062 }), 'codes are text').to.equal(false);
  });

  it('keeps whatever it says about payment, for isPaid to judge', () => {
    for (const paid of [true, false, null, 'yes', { by: 'someone' }]) {
      expect(School.parse({ ...school, paid })).to.have.deep.property('paid', paid);
    }
  });

  it('has a logo only with its size, so that nothing moves when it comes', () => {
    const logo = { src: '/logo.png', alt: '', width: 120, height: 60 };
    expect(holds({ logo })).to.equal(true);
    for (const broken of [
      { width: 0 },
      { height: -60 },
      { width: 1.5 },
      { height: '60' },
      { alt: undefined },
    ]) {
      expect(holds({ logo: { ...logo, ...broken } }), JSON.stringify(broken)).to.equal(false);
    }
  });

  it('counts campuses and graduates in whole numbers, of which zero is one', () => {
    const location = { state: 'PA', name: 'Pennsylvania', campuses: 0 };
    expect(holds({ graduates: 0, locations: [location] })).to.equal(true);
    expect(holds({ graduates: -1 })).to.equal(false);
    expect(holds({ locations: [{ ...location, campuses: 1.5 }] })).to.equal(false);
  });

  it('knows the groups of awards and the kinds of control, and no others', () => {
    const groups = ['graduate', 'post-degree-certificate', 'undergraduate', 'certificate', 'non-degree'];
    for (const group of groups) expect(holds({ levels: [{ group, awards: [] }] }), group).to.equal(true);
    expect(holds({ levels: [{ group: 'doctoral', awards: [] }] })).to.equal(false);
    for (const control of ['public', 'private-nonprofit', 'private-forprofit']) {
      expect(holds({ control }), control).to.equal(true);
    }
    expect(holds({ control: 'private' })).to.equal(false);
  });
});

describe('StudyArea', () => {
  it('holds areas at any depth', () => {
    const nested = (depth: number, name: string): object =>
      depth === 0 ? { name } : { name: 'Arts', areas: [nested(depth - 1, name)] };
    expect(StudyArea.safeParse(nested(50, 'Acting')).success).to.equal(true);
    expect(StudyArea.safeParse(nested(50, '')).success).to.equal(false);
  });
});
