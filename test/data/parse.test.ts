import { expect } from '@open-wc/testing';
import {
  careersResource,
  relatedResource,
  schoolsResource,
  wagesResource,
} from '../../src/contract/resources.js';
import type { Related } from '../../src/contract/related.js';
import type { Schools } from '../../src/contract/schools.js';
import type { Wages } from '../../src/contract/wages.js';
import { parse } from '../../src/data/parse.js';
import { carriedDocuments } from '../support/data-carried.js';
import { carried } from '../support/show.js';

const related = () => carried<Related>('careers/actors/related.json');
const schools = () => carried<Schools>('careers/actors/schools.json');
const wages = () => carried<Wages>('careers/actors/wages.json');

const actor = { key: 'actors', title: 'Actors' };

describe('parse', () => {
  it('has every document of the carried dataset as it is', async () => {
    for (const { path, resource, json } of await carriedDocuments()) {
      expect(parse(resource, json), path).to.deep.equal({ document: json, leftOut: [], cut: [] });
    }
  });

  it('leaves out a broken item and says what is wrong with it', async () => {
    const document = await related();
    const broken = structuredClone(document);
    broken.lists[0]!.careers[1]!.title = '';
    broken.lists[0]!.careers[3]!.wage!.measure = 'mode' as 'mean';
    const [one, , three, , ...others] = document.lists[0]!.careers;
    document.lists[0]!.careers = [one!, three!, ...others];
    expect(parse(relatedResource, broken)).to.deep.equal({
      document,
      leftOut: [
        'lists[0].careers[1].title: expected text that is not empty',
        'lists[0].careers[3].wage.measure: expected "mean" or "median"',
      ],
      cut: [],
    });
  });

  it('counts an item once, with all its faults', () => {
    const careers = [{ key: 7, title: '' }, actor];
    expect(parse(careersResource, { version: 1, careers })).to.deep.equal({
      document: { version: 1, careers: [actor] },
      leftOut: ['careers[0].key: expected string, careers[0].title: expected text that is not empty'],
      cut: [],
    });
  });

  it('leaves out no more than the innermost item around a fault', async () => {
    const document = await schools();
    const broken = structuredClone(document);
    const area = broken.schools[0]!.areas![0]!.areas![0]!;
    area.areas![2] = { name: '', areas: [] };
    document.schools[0]!.areas![0]!.areas![0]!.areas!.splice(2, 1);
    expect(parse(schoolsResource, broken)).to.deep.equal({
      document,
      leftOut: ['schools[0].areas[0].areas[0].areas[2].name: expected text that is not empty'],
      cut: [],
    });
  });

  it('leaves out an item and another item within it', async () => {
    const document = await schools();
    const broken = structuredClone(document);
    broken.schools[0]!.name = '';
    broken.schools[0]!.areas![0]!.name = '';
    broken.schools[2]!.levels![0]!.awards[0] = '';
    const { document: rest, leftOut } = parse(schoolsResource, broken);
    expect(rest.schools.map(({ id }) => id)).to.deep.equal(document.schools.slice(1).map(({ id }) => id));
    expect(rest.schools[1]!.levels![0]!.awards).to.deep.equal(
      document.schools[2]!.levels![0]!.awards.slice(1),
    );
    expect(leftOut).to.have.length(3);
  });

  it('keeps a document of which every item is broken', async () => {
    const document = { ...(await wages()), wages: [null, 7, [], { title: 3 }] };
    expect(parse(wagesResource, document).document.wages).to.deep.equal([]);
    expect(parse(wagesResource, document).leftOut).to.have.length(4);
  });

  it('ignores fields that it does not know', () => {
    const json = { version: 1, careers: [{ ...actor, mood: 'good' }], mode: 'dark' };
    expect(parse(careersResource, json)).to.deep.equal({
      document: { version: 1, careers: [actor] },
      leftOut: [],
      cut: [],
    });
  });

  it("leaves the page's own object as it was", async () => {
    const document = { ...(await schools()), featured: [{ id: 7 }] };
    document.schools[1]!.areas![0]!.name = '';
    const before = structuredClone(document);
    expect(parse(schoolsResource, document).leftOut).to.have.length(2);
    expect(document).to.deep.equal(before);
  });
});
