import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../bytes/bundle.js';
import { cardsOf } from '../documents.js';
import { hitsOf, recommendations, recommended } from '../hits.js';
import type { Files } from '../server.js';

/** The document that all pages show, and where it is asked for. */
const related = cardsOf(6);
const endpoint = '/careers-data/';
const data = `${endpoint}careers/actors/related.json`;

const widget = `<related-careers career="actors" endpoint="${endpoint}"></related-careers>`;
const script = (src: string) => `<script type="module" async src="${src}"></script>`;
/** One that looks for its place once the page is there. */
const deferred = (src: string) => `<script type="module" src="${src}"></script>`;
const early = `<link rel="preload" as="fetch" crossorigin href="${data}">`;
const room = '<link rel="stylesheet" href="/dist/cdn/reserve.css">';
const plain = `<vanilla-careers src="${data}"></vanilla-careers>`;
const cardStyle =
  '<style>.cards{list-style:none;padding:0;display:grid;gap:1em}.card{border:1px solid;padding:1em;height:7em}</style>';

/** A page: what is in its head, and where the cards belong. */
interface Page {
  head: string;
  body: string;
}

export const reference = 'a plain element';
export const twin = 'a plain element, again';
export const own = 'career-widgets, related-careers.js';
export const snippet = 'the snippet we recommend';
export const prerendered = 'career-widgets, prerendered';

/** Every way to have six cards on a page, by name. */
export async function pages(): Promise<Record<string, Page>> {
  return {
    'plain HTML': { head: cardStyle, body: cardsInHtml() },
    [reference]: { head: script('/vanilla.js'), body: plain },
    [twin]: { head: script('/vanilla.js'), body: plain },
    'Lit, nothing checked': {
      head: script('/lit.js'),
      body: `<lit-careers src="${data}"></lit-careers>`,
    },
    'a plain element, data at once': { head: early + script('/vanilla.js'), body: plain },
    'career-widgets, loader.js': { head: room + script('/dist/cdn/loader.js'), body: widget },
    'career-widgets, all.js': { head: room + script('/dist/cdn/all.js'), body: widget },
    [own]: {
      head: room + script('/dist/cdn/related-careers.js'),
      body: widget,
    },
    [snippet]: { head: early + room + script('/dist/cdn/related-careers.js'), body: widget },
    ...(await prerenderedPage()),
    'a frame, as giscus does it': { head: deferred('/frame.js'), body: '<p id="related"></p>' },
    Recommend: { head: deferred('/recommend.js'), body: '<div class="related" data-career="actors"></div>' },
    InstantSearch: {
      head: deferred('/instantsearch.js'),
      body: '<div class="related" data-career="actors"></div>',
    },
  };
}

/** What the pages ask for, by path, beside what the repository has. */
export async function files(all: Record<string, Page>): Promise<Files> {
  const made: Record<string, Files[string]> = {
    [data]: JSON.stringify(related),
    [recommendations]: recommended(related),
    '/vanilla.js': await bundle('test/bench/floors/vanilla.js'),
    '/lit.js': await bundle('test/bench/floors/lit-careers.js'),
    '/frame.js': await bundle('test/bench/floors/frame.js'),
    '/framed': pageOf({ head: script('/vanilla.js'), body: plain }),
    '/recommend.js': await bundle('test/bench/peers/recommend.js'),
    '/instantsearch.js': await bundle('test/bench/peers/instantsearch.js'),
  };
  for (const [name, page] of Object.entries(all)) made[pathOf(name)] = pageOf(page);
  return made;
}

/** Where the page with a name is. */
export const pathOf = (name: string): string => `/${name.replace(/[^\w]+/g, '-').toLowerCase()}`;

function pageOf({ head, body }: Page) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Actors</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
    <style>body { font: 16px/1.5 sans-serif; margin: 1em auto; max-width: 45em; padding: 0 1em }</style>${head}</head>
    <body><h1>Actors</h1><p>Play parts in stage, television, radio, video, or film productions.</p>${body}
    <p>What stands below.</p></body></html>`;
}

function cardsInHtml() {
  const cards = hitsOf(related).map(
    ({ url, title, summary, facts }) =>
      `<li class="card"><a href="${url}">${title}</a><p>${summary}</p><ul>${facts.map(fact => `<li>${fact}</li>`).join('')}</ul>`,
  );
  return `<ul class="cards">${cards.join('')}</ul>`;
}

/** The widget as a server writes it, where there is what writes it. */
async function prerenderedPage(): Promise<Record<string, Page>> {
  const path = resolve('dist/entries/node/ssr.js');
  if (!existsSync(path)) return {};
  const { renderToString } = (await import(pathToFileURL(path).href)) as {
    renderToString: (widget: string, document: unknown, options: object) => Promise<string>;
  };
  const body = await renderToString('related-careers', related, {
    attributes: { career: 'actors', endpoint },
  });
  // It has its room already.
  return { [prerendered]: { head: script('/dist/cdn/loader.js'), body } };
}
