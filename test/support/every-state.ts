import { fixture, html } from '@open-wc/testing';
import '../../src/entries/all.js';
import { answered, career, dataset, nowhere, type AnyWidget } from './show.js';

/** The widgets in every state that has text: loaded, empty, failed, paid, compact, a link, a button, a range. */
export async function everyState(): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`
    <div style="inline-size: 900px">
      <related-careers
        endpoint=${dataset}
        career=${career}
        link-template="/{key}"
        limit="3"
      ></related-careers>
      <popular-schools
        endpoint=${dataset}
        career=${career}
        id="contrast-list"
        limit="3"
        featured-src="/demo/examples/paid-schools.json"
      ></popular-schools>
      <popular-schools endpoint=${dataset} career=${career} display="compact" limit="2"></popular-schools>
      <popular-schools for="contrast-list" display="link"></popular-schools>
      <popular-schools for="contrast-list" display="button"></popular-schools>
      <wage-summary range src="/demo/examples/wages-in-words.json"></wage-summary>
      <wage-summary range endpoint=${dataset} career=${career} state="PA" limit="3"></wage-summary>
      <wage-summary src="/demo/examples/wages-empty.json"></wage-summary>
      <wage-summary endpoint=${nowhere} career=${career}></wage-summary>
    </div>
  `);
  const widgets = [...page.querySelectorAll<AnyWidget>('*')].filter(el => el.shadowRoot);
  for (const el of widgets) el.setAttribute('loading', 'eager');
  for (const el of widgets) await answered(el);
  return page;
}
