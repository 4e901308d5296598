import { expect } from '@open-wc/testing';
import { careersResource } from '../../src/contract/careers.js';
import { datasetResource } from '../../src/contract/dataset.js';
import { relatedResource, type Related } from '../../src/contract/related.js';
import { schoolsResource, type Schools } from '../../src/contract/schools.js';
import { wagesResource, type Wages } from '../../src/contract/wages.js';
import { parse } from '../../src/data/parse.js';
import { carriedDocuments, type AnyResource } from '../support/data-carried.js';
import { failureOf } from '../support/data-failure.js';
import { carried } from '../support/show.js';

const related = () => carried<Related>('careers/actors/related.json');
const schools = () => carried<Schools>('careers/actors/schools.json');
const wages = () => carried<Wages>('careers/actors/wages.json');

const actor = { key: 'actors', title: 'Actors' };
const fault = (resource: AnyResource, json: unknown) => failureOf(() => parse(resource, json));

describe('parse', () => {
  it('has every document of the carried dataset as it is', async () => {
    for (const { path, resource, json } of await carriedDocuments()) {
      expect(parse(resource, json), path).to.deep.equal({ document: json, leftOut: [] });
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
    });
  });

  it('counts an item once, with all its faults', () => {
    const careers = [{ key: 7, title: '' }, actor];
    expect(parse(careersResource, { version: 1, careers })).to.deep.equal({
      document: { version: 1, careers: [actor] },
      leftOut: ['careers[0].key: expected string, careers[0].title: expected text that is not empty'],
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

  it('says what each kind of fault is', async () => {
    const document = await wages();
    const broken = [
      { title: 'A', annual: { mean: 0 } },
      { title: 'B', employment: -1 },
      { title: 'C', employment: 1.5 },
      { title: 'D', employment: 1e300 },
    ];
    const { leftOut } = parse(wagesResource, { ...document, wages: broken });
    expect(leftOut.map(line => line.slice(line.indexOf(': ') + 2))).to.deep.equal([
      'expected more than 0',
      'expected 0 or more',
      'expected int',
      'not in any form that the contract knows',
    ]);
  });

  it("names the path of each of a document's faults", async () => {
    const document = { ...(await wages()), currency: 'dollars', period: 'May 2025', career: { title: '' } };
    const { reason, message } = await fault(wagesResource, { ...document, area: undefined });
    expect(reason).to.equal('malformed');
    expect(message).to.match(/^is not a "wages" document: /);
    for (const line of [
      'career.key: expected string',
      'career.title: expected text that is not empty',
      'area: expected object',
      'currency: expected the form /^[A-Z]{3}$/',
      'period: expected the form /',
    ]) {
      expect(message).to.include(line);
    }
  });

  it('refuses what is no document at all', async () => {
    for (const json of [null, undefined, 'text', 7, true, [], () => 1]) {
      const { reason, message } = await fault(careersResource, json);
      expect(reason).to.equal('malformed');
      expect(message).to.equal('is not a "careers" document: the document: expected object');
    }
    expect((await fault(careersResource, {})).message).to.include(
      'version: expected 1; careers: expected array',
    );
    expect((await fault(datasetResource, { version: 1, counts: [] })).message).to.include(
      'counts: expected object',
    );
  });

  it('says that a newer version needs a newer library, whatever else is in it', async () => {
    for (const version of [2, 1.1, 99]) {
      const { reason, message } = await fault(careersResource, { version, anything: [] });
      expect(reason).to.equal('unsupported');
      expect(message).to.include(`version ${version}`).and.to.include('update career-widgets');
    }
    for (const version of [0, -1, '2', null, undefined, NaN]) {
      expect((await fault(careersResource, { version, careers: [] })).reason).to.equal('malformed');
    }
  });

  it('ignores fields that it does not know', () => {
    const json = { version: 1, careers: [{ ...actor, mood: 'good' }], mode: 'dark' };
    expect(parse(careersResource, json)).to.deep.equal({
      document: { version: 1, careers: [actor] },
      leftOut: [],
    });
  });

  it("leaves the page's own object as it was", async () => {
    const document = { ...(await schools()), featured: [{ id: 7 }] };
    document.schools[1]!.areas![0]!.name = '';
    const before = structuredClone(document);
    expect(parse(schoolsResource, document).leftOut).to.have.length(2);
    expect(document).to.deep.equal(before);
  });

  it('gets through a hundred thousand broken items', () => {
    const careers = Array.from({ length: 200_000 }, (_, index) => (index % 2 ? null : actor));
    const { document, leftOut } = parse(careersResource, { version: 1, careers });
    expect(document.careers).to.have.length(100_000);
    expect(leftOut).to.have.length(100_000);
  });

  it('ends in words where there are more faults than can be listed', async () => {
    const careers = Array.from({ length: 100_000 }, () => ({ key: '', title: 7, code: 7 }));
    const { reason, message } = await fault(careersResource, { version: 1, careers });
    expect(reason).to.equal('malformed');
    expect(message).to.equal('is too deep or too faulty to be read');
  });
});
