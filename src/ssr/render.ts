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

/** Options for rendering a widget. */
export interface RenderOptions {
  /** The host element's attributes as in HTML: `{ career: 'registered-nurses', measure: 'median' }`. */
  attributes?: Record<string, string>;
  /** How the shadow root gets its styles: an inline `<style>` (default), a `<link>`, or a `<style>` with a nonce. */
  styles?: Styles;
  /** Also writes JSON-LD. Off by default. */
  jsonLd?: boolean;
  /** What the widget cannot determine without a page. */
  page?: PageFacts;
}

/** What the page says about the position of a widget. */
export interface PageFacts {
  /** URL of the page, to distinguish internal links from external ones. */
  url?: string | undefined;
  /** `lang` of the nearest ancestor that has one. */
  lang?: string | undefined;
  /** The text direction there. */
  dir?: 'ltr' | 'rtl' | undefined;
}

/**
 * A widget with its content as HTML: the tag, a declarative shadow root, and the document in a JSON script, which the
 * element hydrates from. Throws if the document is invalid, with an error that says what is wrong with it.
 */
export async function renderToString(
  widget: Tag,
  document: unknown,
  options: RenderOptions = {},
): Promise<string> {
  const inside = await renderInside(widget, document, options);
  return `<${widget}${attributeMarkup(options.attributes)}>${inside}</${widget}>`;
}

/** What `renderToString` puts inside the tag, for a tag that is already in a page: insert it before all other children. */
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
  // A link uses the document of the list that it links to, so only the list has it.
  if (/^(link|button)$/.test(attributes['display'] ?? '')) return root;
  const data = jsonScript('application/json', JSON.stringify(JSON.parse(text)), ' data-prerendered');
  return root + data + (linked ? jsonScript('application/ld+json', JSON.stringify(linked)) : '');
}

// Synchronously, so that what is set for one widget applies to no other.
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

/** Why a text is not a valid document. */
function noDocument(widget: Tag, text: string): LoadError {
  const { name, schema } = resourceOf(widgets[widget].document);
  if (!text) return new LoadError('malformed', 'is not a document');
  const { fatal } = faultsIn(schema, JSON.parse(text));
  return new LoadError('malformed', `is not a "${name}" document: ${fatal.join('; ')}`);
}

/** The attributes with explicit `lang` and `dir`, because on a server an element has no ancestors. */
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
