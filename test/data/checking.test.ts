import { expect } from '@open-wc/testing';
import type { Resource } from '../../src/contract/resource.js';
import { datasetResource, schoolsResource, wagesResource } from '../../src/contract/resources.js';
import type { Wages } from '../../src/contract/wages.js';
import { Checking } from '../../src/data/checking.js';
import { parse } from '../../src/data/parse.js';
import { repeated } from '../support/hostile.js';
import { recordConsole } from '../support/record-console.js';
import { carried } from '../support/show.js';

const check = <Document>(resource: Resource<Document>, json: unknown, origin: string) =>
  new Checking(resource, json, origin).goOn();

describe('checking a document', () => {
  const warnings = recordConsole();

  it('tells the developer once what had to be left out', async () => {
    const document = await carried<Wages>('careers/actors/wages.json');
    const broken = { ...document, wages: [{ title: '' }, ...document.wages] };
    warnings.length = 0;
    expect(check(wagesResource, broken, 'broken.json')).to.deep.equal(document);
    check(wagesResource, broken, 'broken.json');
    expect(warnings).to.deep.equal([
      '[career-widgets] broken.json: left out 1 broken item: wages[0].title: expected text that is not empty',
    ]);
  });

  it('names no more than ten of many', async () => {
    const document = await carried<Wages>('careers/actors/wages.json');
    warnings.length = 0;
    check(wagesResource, { ...document, wages: Array.from({ length: 25 }, () => null) }, 'many.json');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('left out 25 broken items: wages[0]: expected object; ');
    expect(warnings[0]).to.match(/; wages\[9\]: expected object; and 15 more$/);
  });

  it('tells what was cut apart from what is broken', async () => {
    const document = await carried<Wages>('careers/actors/wages.json');
    const long = { ...document, wages: [{ title: '' }, { ...document.wages[0]!, title: 'a'.repeat(5001) }] };
    warnings.length = 0;
    check(wagesResource, long, 'long.json');
    expect(warnings).to.deep.equal([
      '[career-widgets] long.json: left out 1 broken item: wages[0].title: expected text that is not empty',
      '[career-widgets] long.json: cut what is too long: wages[1].title to 5000 signs',
    ]);
  });

  it('says nothing of a document that is whole', async () => {
    warnings.length = 0;
    check(datasetResource, await carried('dataset.json'), 'dataset.json');
    expect(warnings).to.be.empty;
  });

  it('tells it once all is checked, and not before', () => {
    const json = repeated('popular-schools', 300) as { schools: unknown[] };
    json.schools[0] = json.schools[299] = null;
    warnings.length = 0;
    const checking = new Checking(schoolsResource, json, 'schools.json');
    checking.goOn(150);
    expect(warnings).to.deep.equal([]);
    expect(checking.isWhole).to.equal(false);
    checking.goOn(150);
    expect(checking.isWhole).to.equal(true);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('left out 2 broken items: schools[0]: expected object; schools[299]:');
  });

  it('lets the page do something else before a long document is whole', async () => {
    const json = repeated('popular-schools', 500);
    let turns = 0;
    const timer = setInterval(() => turns++);
    const document = await new Checking(schoolsResource, json, 'schools.json').inTasks();
    clearInterval(timer);
    expect(turns).to.be.greaterThan(0);
    expect(document).to.deep.equal(parse(schoolsResource, json).document);
  });
});
