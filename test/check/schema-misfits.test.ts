import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { jsonPath } from '../../src/check/expectation.js';
import { schemaMisfits } from '../../src/check/schema-misfits.js';
import {
  careersResource,
  relatedResource,
  schoolsResource,
  wagesResource,
} from '../../src/contract/resources.js';
import type { Resource } from '../../src/contract/resource.js';
import { parse } from '../support/parse.js';
import { changedAnywhere } from '../support/changed-anywhere.js';

const career = { key: 'actors', title: 'Actors' };
const area = { type: 'nation', code: 'US', name: 'United States' };
const wages = { version: 1, career, area, currency: 'USD', period: '2025-05', wages: [], sources: [] };

test('a misfit says what the contract has there, in words', () => {
  const cases: [more: object, ...lines: string[]][] = [
    [{ career: undefined }, '$.career: expected an object; found nothing'],
    [{ career: { ...career, title: '' } }, '$.career.title: expected text that is not empty; found ""'],
    [{ area: { ...area, type: 'county' } }, '$.area.type: expected "nation" or "state"; found "county"'],
    [{ currency: 'dollars' }, '$.currency: expected a currency code such as USD; found "dollars"'],
    [{ period: '2025-13' }, '$.period: expected a date such as 2025-08-01, 2025-08 or 2025; found "2025-13"'],
    [{ wages: {} }, '$.wages: expected a list; found an object'],
    [{ sources: null }, '$.sources: expected a list; found null'],
    [{ sources: [[]] }, '$.sources[0]: expected an object; found a list'],
    [{ version: '1' }, '$.version: expected 1; found "1"'],
    [{ version: 2, career: 'of a shape to come' }, '$.version: expected 1; found 2'],
  ];
  for (const [more, ...lines] of cases)
    assert.deepEqual(linesOf(wagesResource, { ...wages, ...more }), lines);
});

test('of an amount, what is wrong is told for the form that it has', () => {
  const amounts: [amount: unknown, line: string][] = [
    ['12', ': expected a number or an object; found "12"'],
    [true, ': expected a number or an object; found true'],
    [Infinity, ': expected a number or an object; found Infinity'],
    [-5, ': expected a number above 0; found -5'],
    [{}, '.atLeast: expected a number; found nothing'],
    [{ atLeast: 0 }, '.atLeast: expected a number above 0; found 0'],
  ];
  for (const [mean, line] of amounts) {
    const document = { ...wages, wages: [{ title: 'Actors', hourly: { mean } }] };
    assert.deepEqual(linesOf(wagesResource, document), [`$.wages[0].hourly.mean${line}`]);
  }
});

test('an area of study is looked into at any depth', () => {
  const areas = [{ name: 'A', areas: [{ name: 'B', areas: [{ name: 'C', code: 44 }] }] }];
  const schools = [{ id: '1', name: 'X', locations: [], areas, online: 'no', graduates: 1.5 }];
  const document = { version: 1, career, area, basis: 'Any', schools, sources: [] };
  assert.deepEqual(linesOf(schoolsResource, document), [
    '$.schools[0].online: expected true or false; found "no"',
    '$.schools[0].areas[0].areas[0].areas[0].code: expected text; found 44',
    '$.schools[0].graduates: expected a whole number; found 1.5',
  ]);
});

test('what is no object at all, or too deep to be read, is one misfit', () => {
  for (const json of [null, [], 'text', 1]) {
    assert.equal(schemaMisfits(careersResource, json).length, 1, JSON.stringify(json));
  }
  const depth = 20_000;
  const deep = JSON.parse(
    `{"version":1,"career":{"key":"a","title":"A"},"area":{"type":"nation","code":"US","name":"US"},"basis":"a","sources":[],"schools":[{"id":"1","name":"a","locations":[],"areas":${'[{"name":"a","areas":'.repeat(depth)}[]${'}]'.repeat(depth)}}]}`,
  ) as unknown;
  assert.deepEqual(linesOf(schoolsResource, deep), [
    '$: expected a document that can be read; found one too deep or too faulty',
  ]);
});

test('long text is cut', () => {
  const [line] = linesOf(wagesResource, { ...wages, currency: 'x'.repeat(1000) });
  assert.ok(line!.length < 150 && line!.endsWith('x…"'));
});

test('a JSON path quotes what is no name', () => {
  assert.equal(jsonPath(['lists', 0, 'two words', '']), '$.lists[0]["two words"][""]');
});

test('a document has misfits exactly where a widget would refuse it or leave something out', () => {
  const folder = 'test/fixtures/dataset';
  const kinds: Resource<unknown>[] = [relatedResource, schoolsResource, wagesResource];
  const documents = kinds.map(resource => {
    const path = `${folder}/${resource.path({ career: 'actors' })}`;
    return { resource, json: JSON.parse(readFileSync(path, 'utf8')) as unknown };
  });
  for (const { resource, json } of documents) assert.deepEqual(schemaMisfits(resource, json), []);
  const verdicts = new Set<boolean>();
  fc.assert(
    fc.property(changedAnywhere(documents), ({ resource, json }) => {
      const isWell = schemaMisfits(resource, json).length === 0;
      verdicts.add(isWell);
      assert.equal(isWell, isReadWhole(resource, json));
    }),
    { numRuns: 600 },
  );
  assert.equal(verdicts.size, 2);
});

function isReadWhole(resource: Resource<unknown>, json: unknown) {
  try {
    const { leftOut, cut } = parse(resource, json);
    return leftOut.length + cut.length === 0;
  } catch {
    return false;
  }
}

const linesOf = (resource: Resource<unknown>, json: unknown) =>
  schemaMisfits(resource, json).map(
    ({ path, expected, found }) => `${path}: expected ${expected}; found ${found}`,
  );
