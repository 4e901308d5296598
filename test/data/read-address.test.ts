import { expect } from '@open-wc/testing';
import type { Address } from '../../src/contract/resource.js';
import { wagesResource } from '../../src/contract/resources.js';
import { readAddress } from '../../src/data/read-address.js';
import { failureOf } from '../support/data-failure.js';
import { recordRequests } from '../support/record-requests.js';
import { dataset, nowhere } from '../support/show.js';

const url = (path: string) => new URL(path, location.href).href;

describe('readAddress', () => {
  const requests = recordRequests();

  it("has a career's document", async () => {
    const { career } = await readAddress(wagesResource, { career: 'actors' }, dataset);
    expect(career.title).to.equal('Actors');
    expect(requests).to.deep.equal([url(`${dataset}careers/actors/wages.json`)]);
  });

  it("has the nation's document for a state that has none, which says so", async () => {
    const { area } = await readAddress(wagesResource, { career: 'electricians', state: 'pa' }, dataset);
    expect(area).to.deep.equal({ type: 'nation', code: 'US', name: 'United States' });
    expect(requests).to.deep.equal([
      url(`${dataset}careers/electricians/wages/PA.json`),
      url(`${dataset}careers/electricians/wages.json`),
    ]);
  });

  it('asks afresh for both where it is told to', async () => {
    const address = { career: 'registered-nurses', state: 'OH' };
    await readAddress(wagesResource, address, dataset);
    requests.length = 0;
    await readAddress(wagesResource, address, dataset);
    expect(requests).to.be.empty;
    await readAddress(wagesResource, address, dataset, { fresh: true });
    expect(requests).to.have.length(2);
  });

  it('says so where neither is there', async () => {
    const address = { career: 'actors', state: 'PA' };
    const { reason, message } = await failureOf(() => readAddress(wagesResource, address, nowhere));
    expect(reason).to.equal('missing');
    expect(message).to.include('actors/wages.json');
    expect(requests).to.have.length(2);
  });

  it('asks once for a career that is not there', async () => {
    await failureOf(() => readAddress(wagesResource, { career: 'astronauts' }, dataset));
    expect(requests).to.have.length(1);
  });

  it("does not pass off the nation's figures where a state's are there but broken", async () => {
    const path = ({ career, state }: Address) =>
      state ? '__fault/html' : `test/fixtures/dataset/careers/${career}/wages.json`;
    const resource = { ...wagesResource, path };
    await readAddress(resource, { career: 'actors' }, '/');
    const { reason } = await failureOf(() => readAddress(resource, { career: 'actors', state: 'PA' }, '/'));
    expect(reason).to.equal('malformed');
  });

  it('asks for nothing without an endpoint', async () => {
    const { message } = await failureOf(() =>
      readAddress(wagesResource, { career: 'actors', state: 'PA' }, ''),
    );
    expect(message).to.include('no endpoint');
    expect(requests).to.be.empty;
  });
});
