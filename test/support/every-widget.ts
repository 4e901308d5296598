import { fixture, html } from '@open-wc/testing';
import '../../src/entries/all.js';
import { tags, type Tag } from '../../src/widgets/registry.js';
import { answered, career, dataset, type AnyWidget } from './show.js';

/** What makes a widget show all that it can. */
const more: Partial<Record<Tag, Record<string, string>>> = {
  'related-careers': { limit: '4', 'link-template': '/{key}' },
  'popular-schools': { limit: '3', 'featured-src': '/demo/examples/paid-schools.json' },
  'wage-summary': { range: '', src: '/demo/examples/wages-in-words.json', 'link-template': '/{key}' },
};

/** One of each widget, with all that it can show, in a `<div>`. */
export async function everyWidget(): Promise<{ page: HTMLElement; widgets: AnyWidget[] }> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const widgets = tags.map(tag => {
    const el = document.createElement(tag) as AnyWidget;
    const attributes = { loading: 'eager', endpoint: dataset, career, ...more[tag] };
    for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
    return el;
  });
  page.append(...widgets);
  for (const el of widgets) await answered(el);
  return { page, widgets };
}
