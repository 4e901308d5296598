import { expect } from '@open-wc/testing';
import { sourcesOf, type WidgetDefinition } from '../../src/contract/resource.js';

const related: WidgetDefinition = { document: 'related' };
const schools: WidgetDefinition = { document: 'schools', byState: true, hasFeatured: true };
const wages: WidgetDefinition = { document: 'wages', byState: true };

/** The sources of a widget with some attributes. */
const sources = (widget: WidgetDefinition, attributes: Record<string, string | null> = {}) =>
  sourcesOf(widget, name => attributes[name]);

describe('sourcesOf', () => {
  it("is a career's document under the endpoint", () => {
    for (const widget of [related, schools, wages])
      expect(sources(widget, { career: 'actors' })).to.deep.equal([
        { path: `careers/actors/${widget.document}.json` },
      ]);
    expect(sources(wages, { career: 'R&D' })).to.deep.equal([{ path: 'careers/R%26D/wages.json' }]);
  });

  it("is a state's document, with the nation's as fallback", () => {
    expect(sources(wages, { career: 'actors', state: 'pa' })).to.deep.equal([
      { path: 'careers/actors/wages/PA.json', fallback: 'careers/actors/wages.json' },
    ]);
    for (const state of ['', null]) {
      expect(sources(wages, { career: 'actors', state })).to.deep.equal([
        { path: 'careers/actors/wages.json' },
      ]);
    }
  });

  it('knows no state where there are no documents for states', () => {
    expect(sources(related, { career: 'actors', state: 'PA' })).to.deep.equal([
      { path: 'careers/actors/related.json' },
    ]);
  });

  it('is the URL in `src` before all others, without a fallback', () => {
    const attributes = { src: '/own.json', career: 'actors', state: 'PA' };
    for (const widget of [related, schools, wages])
      expect(sources(widget, attributes)).to.deep.equal([{ src: '/own.json' }]);
    expect(sources(wages, { ...attributes, src: '' })[0]).to.have.property('path');
  });

  it("is a partner's document, too, where the widget may have one", () => {
    const featured = { src: '/partner.json', isFeatured: true };
    const attributes = { 'featured-src': '/partner.json' };
    expect(sources(schools, { ...attributes, career: 'actors' })).to.deep.equal([
      { path: 'careers/actors/schools.json' },
      featured,
    ]);
    expect(sources(schools, { ...attributes, src: '/own.json' })).to.deep.equal([
      { src: '/own.json' },
      featured,
    ]);
    expect(sources(wages, { ...attributes, src: '/own.json' })).to.deep.equal([{ src: '/own.json' }]);
    expect(sources(schools, { 'featured-src': '', src: '/own.json' })).to.have.length(1);
  });

  it('is nothing where nothing says which career it is', () => {
    for (const widget of [related, schools, wages]) {
      expect(sources(widget)).to.deep.equal([]);
      expect(sources(widget, { src: '', career: '', state: 'PA' })).to.deep.equal([]);
    }
    expect(sources(schools, { 'featured-src': '/partner.json' })).to.deep.equal([]);
  });
});
