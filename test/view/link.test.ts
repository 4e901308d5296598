import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { itemUrl, linkRel, safeUrl } from '../../src/view/link.js';

describe('safeUrl', () => {
  it('lets web addresses through', () => {
    expect(safeUrl('https://www.upenn.edu/')).to.equal('https://www.upenn.edu/');
    expect(safeUrl('http://www.upenn.edu/a?b#c')).to.equal('http://www.upenn.edu/a?b#c');
    expect(safeUrl('HTTPS://WWW.UPENN.EDU')).to.equal('https://www.upenn.edu/');
  });

  it('lets addresses relative to the page through, as they are', () => {
    for (const url of [
      '/careers/actors',
      'actors.html',
      '../a',
      './a:b',
      '?a',
      '#a',
      '/@a',
      'a%3Ab',
      '\\a',
    ]) {
      expect(safeUrl(url)).to.equal(url);
    }
  });

  it('says in full where an address leads that names a host without a scheme', () => {
    const { protocol } = location;
    for (const url of [
      '//cdn.example/a',
      '\\\\cdn.example/a',
      '/\\cdn.example/a',
      '/\t/cdn.example/a',
      ' //cdn.example/a',
    ]) {
      expect(safeUrl(url), url).to.equal(`${protocol}//cdn.example/a`);
    }
    expect(safeUrl('https:cdn.example')).to.equal('https://cdn.example/');
  });

  it('drops a name and password, which make an address look like another', () => {
    expect(safeUrl('https://www.upenn.edu@elsewhere.example/a')).to.equal('https://elsewhere.example/a');
    expect(safeUrl('https://a:b@www.upenn.edu/')).to.equal('https://www.upenn.edu/');
    expect(safeUrl('//www.upenn.edu:x@elsewhere.example/')).to.equal(
      `${location.protocol}//elsewhere.example/`,
    );
  });

  it('lets nothing else through', () => {
    for (const url of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      '\u0001javascript:alert(1)',
      'java\tscript:alert(1)',
      'java\nscript:alert(1)',
      'javascript\r:alert(1)',
      'javascript://example.com/%0Aalert(1)',
      'vbscript:msgbox(1)',
      'data:text/html,<script>alert(1)</script>',
      'data:image/svg+xml,<svg onload="alert(1)"/>',
      'blob:https://example.com/1234',
      'file:///etc/passwd',
      'mailto:someone@example.com',
      'tel:+15551234',
      'ftp://example.com/',
      'localhost:8000/logo.png',
      'https://',
      'https://1.2.3.999/',
      '//:80',
    ]) {
      expect(safeUrl(url), url).to.equal(undefined);
    }
  });

  it('is nothing for nothing', () => {
    for (const url of [undefined, '']) expect(safeUrl(url)).to.equal(undefined);
  });
});

describe('itemUrl', () => {
  const actor = { key: 'actors', code: '27-2011.00', title: 'Actors & Extras' };
  const expanded = (template: string, item = {}) => itemUrl({ ...actor, ...item }, undefined, template);

  it("is the publisher's own page where there is a template, before the document's", () => {
    expect(itemUrl(actor, 'https://elsewhere.example/', '/careers/{key}')).to.equal('/careers/actors');
    expect(expanded('https://site.example/{code}.html?q={title}&again={key}')).to.equal(
      'https://site.example/27-2011.00.html?q=Actors%20%26%20Extras&again=actors',
    );
  });

  it("is the document's where there is no template, or no key for it", () => {
    for (const template of [null, undefined, '']) {
      expect(itemUrl(actor, 'https://elsewhere.example/', template)).to.equal('https://elsewhere.example/');
    }
    expect(itemUrl({ title: 'Actors' }, 'https://elsewhere.example/', '/{key}')).to.equal(
      'https://elsewhere.example/',
    );
  });

  it('is nothing where nobody has a page about the item, or a bad one', () => {
    expect(itemUrl(actor, undefined, null)).to.equal(undefined);
    expect(itemUrl(actor, 'javascript:alert(1)', null)).to.equal(undefined);
    expect(expanded('javascript:alert("{key}")')).to.equal(undefined);
  });

  it('encodes as RFC 6570 has it: all but letters, digits and -._~', () => {
    const key = "Az09-._~ !'()*/?#[]@$&+,;=:%é€😀";
    expect(expanded('/{key}', { key })).to.equal(
      '/Az09-._~%20%21%27%28%29%2A%2F%3F%23%5B%5D%40%24%26%2B%2C%3B%3D%3A%25%C3%A9%E2%82%AC%F0%9F%98%80',
    );
  });

  it('keeps a key from leading elsewhere', () => {
    for (const key of ['javascript:alert(1)', '//evil.example', 'https://evil.example']) {
      expect(new URL(expanded('{key}', { key })!, location.href).host, key).to.equal(location.host);
    }
  });

  it("is the document's where the item lacks what the template names", () => {
    for (const code of [undefined, '']) {
      expect(itemUrl({ ...actor, code }, '/elsewhere', '/{code}/{key}')).to.equal('/elsewhere');
      expect(itemUrl({ ...actor, code }, undefined, '/{code}/{key}')).to.equal(undefined);
    }
  });

  it('keeps what a template has in braces and no item has', () => {
    expect(expanded('/{name}/{key}')).to.equal('/{name}/actors');
  });

  it('survives text that is no Unicode', () => {
    expect(expanded('/{title}', { title: 'half \uD83D a pair' })).to.equal('/half%20%EF%BF%BD%20a%20pair');
  });
});

describe('linkRel', () => {
  it('says of a paid link that it is paid, wherever it leads', () => {
    for (const url of ['https://www.upenn.edu/', '/schools/1', `${location.origin}/schools/1`]) {
      expect(linkRel(url, true)).to.equal('sponsored nofollow noopener');
    }
  });

  it('does not endorse another site', () => {
    for (const url of [
      'https://www.upenn.edu/',
      '//www.upenn.edu/',
      '/\\www.upenn.edu',
      `https://${location.hostname}:1/`,
    ]) {
      expect(linkRel(url), url).to.equal('nofollow noopener');
    }
  });

  it("says nothing of the publisher's own pages", () => {
    for (const url of [
      '/schools/1',
      'schools',
      '#a',
      '?a',
      `${location.origin}/schools`,
      `//${location.host}/a`,
    ]) {
      expect(linkRel(url), url).to.equal(undefined);
    }
  });
});

describe('a link', () => {
  const signs = fc.constantFrom(...'abz09-./:?#%&=@~_ \\\t', 'xn--', '..', '://', 'example.org', 'é');
  const urls = fc
    .tuple(
      fc.constantFrom('https://', 'https://xn--', 'http://', '//', '/', ''),
      fc.array(signs, { maxLength: 12 }),
    )
    .map(([start, rest]) => start + rest.join(''));

  it('leads where the browser would go, and is endorsed only on the own host', () => {
    fc.assert(
      fc.property(urls, url => {
        const safe = safeUrl(url);
        const there = URL.canParse(url, location.href) ? new URL(url, location.href) : undefined;
        if (!url || !there || !/^https?:$/.test(there.protocol)) {
          expect(safe).to.equal(undefined);
          return;
        }
        there.username = there.password = '';
        expect(new URL(safe!, location.href).href).to.equal(there.href);
        expect(linkRel(safe!) === undefined, safe).to.equal(there.host === location.host);
      }),
      { numRuns: 5000, includeErrorInReport: true },
    );
  });
});
