import { expect } from '@open-wc/testing';
import {
  careersResource,
  datasetResource,
  relatedResource,
  schoolsResource,
  wagesResource,
} from '../../src/contract/resources.js';

describe('path', () => {
  it("keeps a career's documents in a folder of its own", () => {
    const address = { career: 'actors' };
    expect(relatedResource.path(address)).to.equal('careers/actors/related.json');
    expect(schoolsResource.path(address)).to.equal('careers/actors/schools.json');
    expect(wagesResource.path(address)).to.equal('careers/actors/wages.json');
  });

  it('keeps what is about all careers at the top', () => {
    expect(datasetResource.path({ career: 'actors' })).to.equal('dataset.json');
    expect(careersResource.path({ career: 'actors' })).to.equal('careers.json');
  });

  it("has a document for each state beside the nation's, for schools and wages", () => {
    const address = { career: 'actors', state: 'PA' };
    expect(schoolsResource.path(address)).to.equal('careers/actors/schools/PA.json');
    expect(wagesResource.path(address)).to.equal('careers/actors/wages/PA.json');
    expect(relatedResource.path(address)).to.equal('careers/actors/related.json');
  });

  it('takes a state in small letters, and no state for the nation', () => {
    expect(wagesResource.path({ career: 'actors', state: 'pa' })).to.equal('careers/actors/wages/PA.json');
    expect(wagesResource.path({ career: 'actors', state: '' })).to.equal('careers/actors/wages.json');
    expect(wagesResource.path({ career: 'actors', state: undefined })).to.equal('careers/actors/wages.json');
  });

  it('encodes whatever a key or a state holds, so that it stays one step', () => {
    expect(relatedResource.path({ career: 'R&D/lead? #1 ñ' })).to.equal(
      'careers/R%26D%2Flead%3F%20%231%20%C3%B1/related.json',
    );
    expect(wagesResource.path({ career: '../a', state: '../b' })).to.equal(
      'careers/..%2Fa/wages/..%2FB.json',
    );
  });
});
