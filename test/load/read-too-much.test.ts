import { expect } from '@open-wc/testing';
import { careersResource, schoolsResource } from '../../src/contract/resources.js';
import type { Schools, StudyArea } from '../../src/contract/schools.js';
import { parse } from '../support/parse.js';
import { carried } from '../support/show.js';

const actor = { key: 'actors', title: 'Actors' };

/** A document with one school that has these areas. */
async function schoolWith(areas: StudyArea[]) {
  const document = await carried<Schools>('careers/actors/schools.json');
  return { ...document, schools: [{ ...document.schools[0]!, areas }] };
}

describe('a document with more than anyone can read', () => {
  it('has the first items of a list without end, and says where it was cut', () => {
    const careers = Array.from({ length: 100_000 }, () => actor);
    const { document, leftOut, cut } = parse(careersResource, { version: 1, careers });
    expect(document.careers).to.have.length(20_000);
    expect(leftOut).to.deep.equal([]);
    expect(cut).to.deep.equal(['careers from item 20001 on']);
  });

  it('has what is good among a hundred thousand items', () => {
    const careers = Array.from({ length: 100_000 }, (_, index) =>
      index % 2 ? { key: '', title: 7 } : actor,
    );
    const { document, leftOut, cut } = parse(careersResource, { version: 1, careers });
    expect(document.careers).to.have.length(10_000);
    expect(leftOut).to.have.length(10_000);
    expect(cut).to.deep.equal(['careers from item 20001 on']);
  });

  it('has so many items in all its lists together', async () => {
    const areas = Array.from({ length: 200 }, (_, index) => ({
      name: `Area ${index}`,
      areas: Array.from({ length: 200 }, () => ({ name: 'Area' })),
    }));
    const { document, cut } = parse(schoolsResource, await schoolWith(areas));
    const read = document.schools[0]!.areas!.reduce((sum, { areas = [] }) => sum + 1 + areas.length, 0);
    expect(read).to.be.within(19_900, 20_000);
    expect(cut.length).to.be.greaterThan(0);
  });

  it('has lists in lists down to a level, however deep they go', async () => {
    let area: StudyArea = { name: 'The last' };
    for (let depth = 0; depth < 10_000; depth++) area = { name: `Level ${10_000 - depth}`, areas: [area] };
    const { document, cut } = parse(schoolsResource, await schoolWith([area]));
    expect(cut).to.have.length(1);
    let levels = 0;
    for (let at = document.schools[0]!.areas; at?.length; at = at[0]!.areas) levels++;
    expect(levels).to.equal(15);
  });

  it('has a text without end cut, and not in the middle of a character', () => {
    for (const character of ['a', '😀', 'a😀']) {
      const careers = [{ key: 'actors', title: character.repeat(1_000_000) }];
      const { document, cut } = parse(careersResource, { version: 1, careers });
      const { title } = document.careers[0]!;
      expect(title.length).to.be.within(4999, 5000);
      expect(title).not.to.match(/\p{Surrogate}/u);
      expect(title.endsWith('…')).to.equal(true);
      expect(cut).to.deep.equal(['careers[0].title to 5000 characters']);
      expect(parse(careersResource, document)).to.deep.equal({ document, leftOut: [], cut: [] });
    }
  });

  it('has no link without end, and none that is cut', async () => {
    const document = await schoolWith([]);
    document.schools[0]!.url = `https://school.example/${'a'.repeat(10_000)}`;
    expect(parse(schoolsResource, document).document.schools[0]!.url).to.equal('');
  });
});
