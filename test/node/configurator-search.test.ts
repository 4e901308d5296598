import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CareerSearch } from '../../demo/configurator/career-search.js';
import type { Careers } from '../../src/contract/schemas.js';

const { careers } = JSON.parse(readFileSync('test/fixtures/dataset/careers.json', 'utf8')) as Careers;
const search = new CareerSearch(careers);

describe('careers are found by what people type', () => {
  const first: Record<string, string> = {
    'registered nurse': 'registered-nurses',
    'Registered Nurses': 'registered-nurses',
    RN: 'registered-nurses',
    'r.n.': 'registered-nurses',
    nurse: 'registered-nurses',
    'regstered nurs': 'registered-nurses',
    electricain: 'electricians',
    'child, family & school': 'child-family-and-school-social-workers',
    'child family school social worker': 'child-family-and-school-social-workers',
    CPA: 'accountants-and-auditors',
    programmer: 'software-developers',
    counsellor: 'mental-health-counselors',
    Éléctrician: 'electricians',
    '29-1141.00': 'registered-nurses',
    act: 'actors',
  };
  for (const [typed, key] of Object.entries(first)) {
    it(`“${typed}” is ${key}`, () => assert.equal(search.find(typed)[0]?.key, key));
  }

  it('nothing typed is all of them, in their order', () => {
    assert.deepEqual(
      search.find(' ').map(({ key }) => key),
      careers.map(({ key }) => key),
    );
  });

  it('words that are nowhere find nothing', () => assert.deepEqual(search.find('xyzzy plugh'), []));

  it('a list that names a career twice is no fault', () => {
    assert.equal(new CareerSearch([...careers, ...careers]).find('').length, careers.length);
  });
});
