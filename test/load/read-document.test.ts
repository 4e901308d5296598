import { expect } from '@open-wc/testing';
import {
  careersResource,
  datasetResource,
  relatedResource,
  schoolsResource,
  wagesResource,
} from '../../src/contract/resources.js';
import type { Related } from '../../src/contract/related.js';
import type { Schools } from '../../src/contract/schools.js';
import type { Wages } from '../../src/contract/wages.js';
import type { Resource } from '../../src/contract/resource.js';
import { misfit, readDocument } from '../../src/load/document.js';
import { carriedDocuments } from '../support/data-carried.js';
import { failureOf } from '../support/data-failure.js';
import { parse } from '../support/parse.js';
import { recordConsole } from '../support/record-console.js';
import { carried } from '../support/show.js';
import { waitUntil } from '../support/wait-until.js';

const related = () => carried<Related>('careers/actors/related.json');
const schools = () => carried<Schools>('careers/actors/schools.json');
const wages = () => carried<Wages>('careers/actors/wages.json');

const actor = { key: 'actors', title: 'Actors' };

describe('a document that is read', () => {
  it('is what it was, for every document of the carried dataset', async () => {
    for (const { path, resource, json } of await carriedDocuments()) {
      expect(parse(resource, json), path).to.deep.equal({ document: json, leftOut: [], cut: [] });
    }
  });

  it('lacks a broken item and a broken optional field, with what is wrong with them', async () => {
    const document = await related();
    const broken = structuredClone(document);
    broken.lists[0]!.careers[1]!.title = '';
    broken.lists[0]!.careers[3]!.wage!.measure = 'mode' as 'mean';
    delete document.lists[0]!.careers[3]!.wage;
    document.lists[0]!.careers.splice(1, 1);
    expect(parse(relatedResource, broken)).to.deep.equal({
      document,
      leftOut: [
        'lists[0].careers[1].title: expected text that is not empty',
        'lists[0].careers[3].wage.measure: expected "mean" or "median"',
      ],
      cut: [],
    });
  });

  it('lists an item once, with all its faults', () => {
    const careers = [{ key: 7, title: '' }, actor];
    expect(parse(careersResource, { version: 1, careers })).to.deep.equal({
      document: { version: 1, careers: [actor] },
      leftOut: ['careers[0].key: expected string, careers[0].title: expected text that is not empty'],
      cut: [],
    });
  });

  it('lacks no more than the innermost item around a fault', async () => {
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

  it('lacks an item of a list, and items within others', async () => {
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

  it('may have no item that is not broken', async () => {
    const document = { ...(await wages()), wages: [null, 7, [], { title: 3 }] };
    expect(parse(wagesResource, document).document.wages).to.deep.equal([]);
    expect(parse(wagesResource, document).leftOut).to.have.length(4);
  });

  it('has no fields that the contract does not know', () => {
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

  it('keeps an item whose optional fields are all broken', () => {
    const career = { ...actor, code: 7, summary: '', url: null, updated: 'May', education: [], wage: {} };
    const lists = [{ name: 'related', basis: 'Any', label: 3, careers: [career] }];
    const { document, leftOut } = parse(relatedResource, {
      ...{ version: 1, career: actor, area: 'US', period: 2025, language: 'English', lists, sources: [] },
    });
    expect(document).to.deep.equal({
      ...{ version: 1, career: actor, sources: [] },
      lists: [{ name: 'related', basis: 'Any', careers: [actor] }],
    });
    expect(leftOut).to.have.length(10);
    expect(leftOut).to.include('area: expected object');
    expect(leftOut.find(line => line.includes('wage'))).to.equal(
      'lists[0].careers[0].wage.measure: expected "mean" or "median", lists[0].careers[0].wage.per: expected "year" or "hour", lists[0].careers[0].wage.amount: expected number',
    );
  });
});

describe('readDocument', () => {
  const warnings = recordConsole();

  beforeEach(() => {
    warnings.length = 0;
  });

  /** Reads a document of which something is left out or cut, and waits until that has been reported. */
  async function reported<Document>(resource: Resource<Document>, json: unknown, origin: string, count = 1) {
    const document = readDocument(resource, json, origin);
    await waitUntil(() => warnings.length >= count, 'it is reported');
    return document;
  }

  it('reports once what had to be left out', async () => {
    const document = await wages();
    const broken = { ...document, wages: [{ title: '' }, ...document.wages] };
    expect(await reported(wagesResource, broken, 'broken.json')).to.deep.equal(document);
    readDocument(wagesResource, broken, 'broken.json');
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(warnings).to.deep.equal([
      '[career-widgets] broken.json: left out 1 broken item: wages[0].title: expected text that is not empty',
    ]);
  });

  it('names no more than ten of many', async () => {
    const json = { ...(await wages()), wages: Array.from({ length: 25 }, () => null) };
    await reported(wagesResource, json, 'many.json');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('left out 25 broken items: wages[0]: expected object; ');
    expect(warnings[0]).to.match(/; wages\[9\]: expected object; and 15 more$/);
  });

  it('names each of ten', async () => {
    const json = { ...(await wages()), wages: Array.from({ length: 10 }, () => null) };
    await reported(wagesResource, json, 'ten.json');
    expect(warnings[0]).to.match(/; wages\[9\]: expected object$/);
  });

  it('reports what was cut apart from what is broken', async () => {
    const document = await wages();
    const long = { ...document, wages: [{ title: '' }, { ...document.wages[0]!, title: 'a'.repeat(5001) }] };
    await reported(wagesResource, long, 'long.json', 2);
    expect(warnings).to.deep.equal([
      '[career-widgets] long.json: left out 1 broken item: wages[0].title: expected text that is not empty',
      '[career-widgets] long.json: cut what is too long: wages[1].title to 5000 characters',
    ]);
  });

  it('reports nothing of a document that is whole, nor of what is no document', async () => {
    readDocument(datasetResource, await carried('dataset.json'), 'dataset.json');
    expect(readDocument(datasetResource, { version: 1, states: 7 }, 'none.json')).to.equal(undefined);
    const broken = { ...(await wages()), wages: [null], sources: 7 };
    expect(readDocument(wagesResource, broken, 'nothing.json')).to.equal(undefined);
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(warnings).to.be.empty;
  });

  it('throws for a newer version of the contract', async () => {
    const { reason } = await failureOf(() => readDocument(datasetResource, { version: 2 }, 'newer.json'));
    expect(reason).to.equal('unsupported');
  });
});

describe('misfit', () => {
  it('says why a JSON value is no document of a kind', async () => {
    const { reason, message, canRetry } = await misfit(careersResource, { version: 1, careers: {} });
    expect({ reason, canRetry }).to.deep.equal({ reason: 'malformed', canRetry: false });
    expect(message).to.equal('is not a "careers" document: careers: expected array');
  });
});
