import { LitElementRenderer, renderThunked } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { faultsIn } from '../contract/faults.js';
import { resourceOf } from '../contract/resources.js';
import { LoadError } from '../load/load-error.js';
import { loadLanguage } from '../i18n/registry.js';
import { startingAt } from '../view/link.js';
import { widgets, type Tag } from '../widgets/registry.js';
import { attributeMarkup, jsonScript } from './escape.js';
import { structuredData } from './json-ld.js';
import { withoutMarks } from './markup.js';
import { styleMarkup, type Styles } from './styles.js';
import { elementOf } from './widgets.js';

/** How a widget is written, and where it is to stand. */
export interface RenderOptions {
  /** The host element's attributes as in HTML: `{ career: 'registered-nurses', measure: 'median' }`. */
  attributes?: Record<string, string>;
  /** How the shadow root gets its styles: an inline `<style>` (default), a `<link>`, or a `<style>` with a nonce. */
  styles?: Styles;
  /** Also writes JSON-LD. Off by default. */
  jsonLd?: boolean;
  /** What the widget cannot know of the page without a page. */
  page?: PageFacts;
}

/** What the page says of the place where a widget stands. */
export interface PageFacts {
  /** The page's address, so that links within its site are told from others. */
  url?: string | undefined;
  /** `lang` of the nearest element around that has one. */
  lang?: string | undefined;
  /** The direction that text has there. */
  dir?: 'ltr' | 'rtl' | undefined;
}

/**
 * A widget with its content as HTML: the tag, a declarative shadow root, and the document in a JSON script, from which
 * the element takes over. A document that cannot be shown is refused with an error that says what is wrong with it.
 */
export async function renderToString(
  widget: Tag,
  document: unknown,
  options: RenderOptions = {},
): Promise<string> {
  const inside = await renderInside(widget, document, options);
  return `<${widget}${attributeMarkup(options.attributes)}>${inside}</${widget}>`;
}

/** What `renderToString` puts inside the tag, for a tag that is in a page already: it goes before all other children. */
export async function renderInside(
  widget: Tag,
  document: unknown,
  { attributes = {}, styles = 'inline', jsonLd: isLinked = false, page = {} }: RenderOptions = {},
): Promise<string> {
  const text = typeof document === 'string' ? document : (JSON.stringify(document) ?? 'null');
  await loadLanguage(attributes['lang'] ?? page.lang ?? '');
  const { content, linked } = startingAt(page.url, () => draw(widget, text, attributes, page, isLinked));
  const style = styleMarkup(widget, styles, content.includes(' part="'));
  const root = `<template shadowrootmode="open">${style}${content}</template>`;
  // A link shows what the list that it leads to has, so the document is in that one alone.
  if (/^(link|button)$/.test(attributes['display'] ?? '')) return root;
  const data = jsonScript('application/json', JSON.stringify(JSON.parse(text)), ' data-prerendered');
  return root + data + (linked ? jsonScript('application/ld+json', JSON.stringify(linked)) : '');
}

// All at once, so that what is set for one widget holds for no other.
function draw(
  widget: Tag,
  text: string,
  attributes: Record<string, string>,
  page: PageFacts,
  isLinked: boolean,
) {
  const renderer = new LitElementRenderer(widget);
  const element = elementOf(renderer);
  for (const [name, value] of Object.entries(placed(attributes, page))) renderer.setAttribute(name, value);
  const isRtl = (attributes['dir'] ?? page.dir) === 'rtl';
  element.matches = selector => selector === ':dir(rtl)' && isRtl;
  element.data = text;
  renderer.connectedCallback();
  const { state } = element.loader;
  if (state.status === 'failed') throw state.error;
  if (!('document' in state)) throw noDocument(widget, text);
  const content = withoutMarks(collectResultSync(renderThunked(element.render(), around(renderer))));
  return { content, linked: isLinked ? structuredData(element, state.document) : undefined };
}

/** Why the text of a document is none. */
function noDocument(widget: Tag, text: string): LoadError {
  const { name, schema } = resourceOf(widgets[widget].document);
  if (!text) return new LoadError('malformed', 'is no document');
  const { fatal } = faultsIn(schema, JSON.parse(text));
  return new LoadError('malformed', `is not a "${name}" document: ${fatal.join('; ')}`);
}

/** The attributes of an element that knows of its language by itself, as on a server there is nothing around. */
function placed(attributes: Record<string, string>, { lang, dir }: PageFacts): Record<string, string> {
  if ('lang' in attributes || lang === undefined) return attributes;
  return { lang, ...(dir && { dir }), ...attributes };
}

const around = (renderer: LitElementRenderer) => ({
  elementRenderers: [LitElementRenderer],
  customElementInstanceStack: [renderer],
  customElementHostStack: [renderer],
  eventTargetStack: [],
  slotStack: [],
  deferHydration: false,
});
