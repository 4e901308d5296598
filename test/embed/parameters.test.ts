import { expect } from '@open-wc/testing';
import { wanted } from '../../src/embed/embed.js';

const read = (query: string, hasEndpoint = false) =>
  wanted(new URL(`https://example.com/embed.html?${query}`), hasEndpoint);

describe('the address of a frame', () => {
  it('names a widget, and its attributes as they are', () => {
    expect(read('widget=wage-summary&lang=es&career=a%26b&endpoint=/data/&range=')).to.deep.equal({
      widget: 'wage-summary',
      lang: 'es',
      dir: null,
      attributes: new Map([
        ['career', 'a&b'],
        ['endpoint', '/data/'],
        ['range', ''],
      ]),
    });
  });

  it('needs no more than a document, or an endpoint that the page itself names', () => {
    expect(read('widget=wage-summary&src=/a.json')).to.be.an('object');
    expect(read('widget=wage-summary&career=a', true)).to.be.an('object');
  });

  const wrong = {
    '': 'widget is missing',
    'widget=script': 'widget=script is not known',
    'widget=wage-summary': 'career is missing',
    'widget=wage-summary&career=a': 'endpoint is missing',
    'widget=popular-schools&src=/a.json&display=button': 'display=button links to a list',
  };
  for (const [query, fault] of Object.entries(wrong)) {
    it(`says that ${fault}, in ?${query}`, () => {
      expect(read(query)).to.be.a('string').that.includes(fault);
    });
  }
});
