import { expect, fixture, html } from '@open-wc/testing';
import { wagesResource } from '../../src/contract/resources.js';
import { configure, currentEndpoint, documentUrl, fullUrl, onConfigure } from '../../src/load/endpoint.js';
import { failureOf } from '../support/data-failure.js';

const page = async (content: string) =>
  fixture(html`<div><meta name="career-widgets-endpoint" content=${content} /></div>`);

describe('currentEndpoint', () => {
  afterEach(() => configure({ endpoint: '' }));

  it("is the widget's own before all others", async () => {
    configure({ endpoint: '/configured/' });
    await page('/page/');
    expect(currentEndpoint('/own/')).to.equal('/own/');
  });

  it("is the page's where the widget has none", async () => {
    configure({ endpoint: '/configured/' });
    await page('/page/');
    for (const none of [undefined, null, '']) expect(currentEndpoint(none)).to.equal('/page/');
  });

  it('is the configured one where the page has none either', async () => {
    configure({ endpoint: '/configured/' });
    expect(currentEndpoint()).to.equal('/configured/');
    await page('');
    expect(currentEndpoint()).to.equal('/configured/');
  });

  it('is nothing where nobody says', () => {
    expect(currentEndpoint(null)).to.equal('');
  });

  it('is that of the document that a widget is in, before that of the page', () => {
    const other = document.implementation.createHTMLDocument();
    configure({ endpoint: '/configured/' });
    expect(currentEndpoint(null, other)).to.equal('/configured/');
    other.head.innerHTML = '<meta name="career-widgets-endpoint" content="/theirs/">';
    expect(currentEndpoint(null, other)).to.equal('/theirs/');
    expect(currentEndpoint('/own/', other)).to.equal('/own/');
  });
});

describe('configure', () => {
  afterEach(() => configure({ endpoint: '' }));

  it('changes only what it names', () => {
    configure({ endpoint: '/configured/' });
    configure({});
    expect(currentEndpoint()).to.equal('/configured/');
  });

  it('tells those who listen, until they stop', () => {
    const heard: string[] = [];
    const stop = onConfigure(() => heard.push(currentEndpoint()));
    configure({ endpoint: '/first/' });
    stop();
    configure({ endpoint: '/second/' });
    expect(heard).to.deep.equal(['/first/']);
  });
});

describe('documentUrl', () => {
  const url = (endpoint: string, career = 'actors', base = document.baseURI) =>
    documentUrl(wagesResource.path({ career }), endpoint, base);

  it('is under the endpoint, with or without a slash at its end', () => {
    for (const endpoint of ['https://data.example/v1', 'https://data.example/v1/']) {
      expect(url(endpoint)).to.equal('https://data.example/v1/careers/actors/wages.json');
    }
    expect(url('//data.example')).to.equal(`${location.protocol}//data.example/careers/actors/wages.json`);
  });

  it('is on the page’s own site where the endpoint is relative', () => {
    expect(url('/data/')).to.equal(`${location.origin}/data/careers/actors/wages.json`);
    expect(url('data')).to.equal(new URL('data/careers/actors/wages.json', document.baseURI).href);
    expect(url('../data', 'actors', 'https://page.example/a/b/')).to.equal(
      'https://page.example/a/data/careers/actors/wages.json',
    );
  });

  it('never leaves the endpoint, whatever the key', () => {
    for (const key of [
      '../../secret',
      '//evil.example/',
      'https://evil.example/',
      '?a',
      '#a',
      '\\evil.example',
    ]) {
      const { origin, pathname, search, hash } = new URL(url('https://data.example/v1/', key));
      expect(origin, key).to.equal('https://data.example');
      expect(pathname, key).to.match(/^\/v1\/careers\/[^/]+\/wages\.json$/);
      expect(search + hash, key).to.equal('');
    }
  });

  it('tells the developer where no endpoint is set', async () => {
    const { reason, message } = await failureOf(() => url(''));
    expect(reason).to.equal('missing');
    expect(message).to.include('set the endpoint attribute');
    expect(message).to.include('<meta name="career-widgets-endpoint"');
  });

  it('tells the developer where the endpoint is no base for anything', async () => {
    for (const endpoint of [
      'localhost:8000/data',
      'mailto:someone@example.com',
      'http://[nowhere',
      'https://',
    ]) {
      const { reason, message } = await failureOf(() => url(endpoint));
      expect(reason, endpoint).to.equal('missing');
      expect(message).to.include(`"${endpoint}`);
    }
  });
});

describe('fullUrl', () => {
  it('is what a link in the page would have', () => {
    const base = 'https://page.example/a/b';
    expect(fullUrl('wages.json', base)).to.equal('https://page.example/a/wages.json');
    expect(fullUrl('https://data.example/wages.json', base)).to.equal('https://data.example/wages.json');
  });

  it('tells the developer what is not a URL', async () => {
    const { reason, message } = await failureOf(() => fullUrl('http://:80', 'https://page.example/'));
    expect(reason).to.equal('missing');
    expect(message).to.equal('"http://:80" is not a URL');
  });
});
