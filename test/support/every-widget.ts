import { fixture, html } from '@open-wc/testing';
import '../../src/entries/all.js';
import { answered, career, dataset, type AnyWidget } from './show.js';

/** One of each widget, with all that it can show, in a `<div>`. */
export async function everyWidget(): Promise<{ page: HTMLElement; widgets: AnyWidget[] }> {
  const page = await fixture<HTMLElement>(html`
    <div>
      <related-careers
        endpoint=${dataset}
        career=${career}
        link-template="/{key}"
        limit="4"
      ></related-careers>
      <popular-schools
        endpoint=${dataset}
        career=${career}
        limit="3"
        featured-src="/demo/examples/paid-schools.json"
      ></popular-schools>
      <wage-summary range src="/demo/examples/wages-in-words.json" link-template="/{key}"></wage-summary>
    </div>
  `);
  const widgets = [...page.children] as AnyWidget[];
  for (const el of widgets) el.setAttribute('loading', 'eager');
  for (const el of widgets) await answered(el);
  return { page, widgets };
}
