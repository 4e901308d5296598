import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Related } from '../../src/contract/related.js';
import { relatedResource, schoolsResource } from '../../src/contract/resources.js';
import { parse } from '../../src/data/parse.js';
import { anyJson, changed, changesTo } from '../support/changed-anywhere.js';
import { carriedDocuments, type AnyResource } from '../support/data-carried.js';
import { repeated } from '../support/hostile.js';
import { lengthened, someLengths } from '../support/lengthened.js';
import { carried } from '../support/show.js';

describe('a document that comes again', () => {
  const related = () => carried<Related>('careers/actors/related.json');

  it('is the very object that it was, where it says the same', async () => {
    for (const { path, resource, json } of await carriedDocuments()) {
      const { document } = parse<unknown>(resource, json);
      expect(parse<unknown>(resource, structuredClone(json), document).document, path).to.equal(document);
    }
  });

  it('keeps each part that says the same, and no other', async () => {
    const json = await related();
    const before = parse(relatedResource, json).document;
    json.lists[0]!.careers[1]!.title = 'Others';
    delete json.lists[0]!.careers[2]!.summary;
    const { document } = parse(relatedResource, json, before);
    expect(document).to.deep.equal(json);
    const [list, ...lists] = document.lists;
    const [listBefore, ...listsBefore] = before.lists;
    expect(document.career).to.equal(before.career);
    expect(lists.every((list, index) => list === listsBefore[index])).to.equal(true);
    const kept = list!.careers.map((career, index) => career === listBefore!.careers[index]);
    expect(kept).to.deep.equal(kept.map((_, index) => index !== 1 && index !== 2));
  });

  it('keeps what stands behind an item that is broken both times', async () => {
    const json = await related();
    json.lists[0]!.careers[0]!.title = '';
    const { document } = parse(relatedResource, json);
    expect(parse(relatedResource, json, document).document).to.equal(document);
  });

  it('is read as if it had come for the first time, whatever was before', async () => {
    const all = await carriedDocuments();
    const changes = changesTo(anyJson);
    const lengths = fc.oneof(fc.constant([]), someLengths);
    const twice = fc.tuple(fc.constantFrom(...all), lengths, changes, changes);
    const attempt = (resource: AnyResource, json: unknown, before?: never) => {
      try {
        return parse<unknown>(resource, json, before);
      } catch (error) {
        return { refused: (error as Error).message };
      }
    };
    fc.assert(
      fc.property(twice, ([{ resource, json: short }, lengths, first, second]) => {
        const json = lengthened(short, lengths);
        const once = attempt(resource, changed(json, first));
        const again = changed(json, second);
        const before = 'document' in once ? (once.document as never) : undefined;
        expect(attempt(resource, again, before)).to.deep.equal(attempt(resource, again));
      }),
    );
  });

  /** A school that has so many areas, each of which counts as an item. */
  const school = (index: number, areas: number) => ({
    id: `${index}`,
    name: `School ${index}`,
    url: `https://school-${index}.example.com/`,
    locations: [],
    areas: Array.from({ length: areas }, (_, index) => ({ name: `Area ${index}` })),
  });

  const schools = (count: number) => Array.from({ length: count }, (_, index) => school(index, 40));

  it('has as much left out of it as the first time, where it has more items than are read', () => {
    const json = { ...repeated('popular-schools', 1), schools: schools(600) };
    const first = parse(schoolsResource, json);
    expect(first.cut).not.to.deep.equal([]);
    for (const added of [0, 1, 20, 39]) {
      const [grown, ...others] = structuredClone(json.schools);
      const again = { ...json, schools: [school(0, grown!.areas.length + added), ...others] };
      expect(parse(schoolsResource, again, first.document)).to.deep.equal(parse(schoolsResource, again));
    }
    const halves = { ...json, featured: schools(300), schools: schools(300) };
    const { document } = parse(schoolsResource, halves);
    expect(parse(schoolsResource, halves, document)).to.deep.equal(parse(schoolsResource, halves));
  });

  it('is read anew where an item of a long list says less, or another thing', () => {
    const json = { ...repeated('popular-schools', 1), schools: schools(150) };
    const { document } = parse(schoolsResource, json);
    const { areas, ...bare } = json.schools[7]!;
    const [first, ...rest] = json.schools;
    for (const less of [
      json.schools.slice(0, -1),
      json.schools.with(7, { ...bare, areas: areas.slice(0, -1) }),
      json.schools.with(7, { ...bare, pictures: undefined } as never),
      [{ ...first!, locations: undefined } as never, ...rest],
      [{ ...first!, locations: {} } as never, ...rest],
    ]) {
      const again = { ...json, schools: less };
      expect(parse(schoolsResource, again, document)).to.deep.equal(parse(schoolsResource, again));
    }
  });

  it('is not looked into where a place is marked as paid for, whatever by', () => {
    const paid: Record<string, unknown> = {};
    paid['itself'] = paid;
    const json = {
      ...repeated('popular-schools', 1),
      schools: schools(150).map(school => ({ ...school, paid })),
    };
    const { document } = parse(schoolsResource, json);
    expect(parse(schoolsResource, json, document).document).to.equal(document);
    const copy = structuredClone(json);
    const [first] = parse(schoolsResource, copy, document).document.schools;
    expect(first!.paid).to.equal(copy.schools[0]!.paid);
  });

  it('keeps each item of a long list that says the same', () => {
    const json = repeated('popular-schools', 150) as { schools: object[] };
    const { document } = parse(schoolsResource, json);
    json.schools[7] = { ...json.schools[7], name: 'Another' };
    const schools = parse(schoolsResource, json, document).document.schools;
    expect(schools.map((school, index) => school === document.schools[index])).to.deep.equal(
      schools.map((_, index) => index !== 7),
    );
  });
});
