import { expect } from '@open-wc/testing';
import { careersResource, datasetResource, wagesResource } from '../../src/contract/resources.js';
import type { Wages } from '../../src/contract/wages.js';
import { parse } from '../support/parse.js';
import type { AnyResource } from '../support/data-carried.js';
import { failureOf } from '../support/data-failure.js';
import { carried } from '../support/show.js';

const wages = () => carried<Wages>('careers/actors/wages.json');
const fault = (resource: AnyResource, json: unknown) => failureOf(() => parse(resource, json));

describe('the faults of a broken document', () => {
  it('say what is wrong', async () => {
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
      'expected a whole number',
      'expected a whole number',
    ]);
  });

  it('name the place of each', async () => {
    const document = { ...(await wages()), currency: 'dollars', period: 'May 2025', career: { title: '' } };
    const { reason, message } = await fault(wagesResource, { ...document, area: undefined });
    expect(reason).to.equal('malformed');
    expect(message).to.match(/^is not a "wages" document: /);
    for (const line of [
      'career.key: expected string',
      'career.title: expected text that is not empty',
      'area: expected object',
      'currency: expected a currency code such as USD',
      'period: expected a date such as 2025-08-01, 2025-08 or 2025',
    ]) {
      expect(message).to.include(line);
    }
  });

  it('are told of what is no document at all', async () => {
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

  it('are not looked for in a newer version, which needs a newer library', async () => {
    for (const version of [2, 1.1, 99]) {
      const { reason, message } = await fault(careersResource, { version, anything: [] });
      expect(reason).to.equal('unsupported');
      expect(message).to.include(`version ${version}`).and.to.include('update career-widgets');
    }
    for (const version of [0, -1, '2', null, undefined, NaN]) {
      expect((await fault(careersResource, { version, careers: [] })).reason).to.equal('malformed');
    }
  });
});
