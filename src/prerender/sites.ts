import { defaultTreeAdapter, html, type DefaultTreeAdapterTypes } from 'parse5';
import { mark } from '../embed/loader.js';
import { tags, type Tag } from '../widgets/registry.js';
import { around, wholePage, type Around } from './around.js';

export type Element = DefaultTreeAdapterTypes.Element;

/** An element of a page that is a widget, or a placeholder for one. */
export interface Site {
  tag: Tag;
  element: Element;
  /** Whether the element is a placeholder, for systems that strip unknown tags. */
  isHolder: boolean;
  around: Around;
}

/** The loader of a page. */
export interface LoaderOnPage {
  /** Its script. */
  script: Element | undefined;
  /** Its `modulepreload` links. */
  preloads: readonly Element[];
}

/** The parts of a page that concern widgets. */
export interface Found {
  sites: Site[];
  /** Placeholders for an unknown widget. */
  strangers: Element[];
  /** Strings that the page adds, by language, as JSON. */
  words: Map<string, string>;
  loader: LoaderOnPage;
}

/**
 * Finds the widgets of a page as a browser with scripts would: not in comments, templates, `<noscript>`, scripts,
 * text elements or SVG.
 */
export function findWidgets(page: DefaultTreeAdapterTypes.Document): Found {
  const preloads: Element[] = [];
  const found: Found = {
    sites: [],
    strangers: [],
    words: new Map(),
    loader: { script: undefined, preloads },
  };
  // A cloned element, with which parsers fix wrong nesting, has the same source position as the original.
  const known = new Set<number>();
  const open: { node: DefaultTreeAdapterTypes.ParentNode; around: Around }[] = [
    { node: page, around: wholePage },
  ];
  // No recursion: broken pages can be nested very deeply.
  for (let next; (next = open.pop());) {
    const { node, around: outside } = next;
    if (!defaultTreeAdapter.isElementNode(node)) push(node, outside);
    else {
      const inside = around(node, outside);
      note(node, inside);
      push(node, inside);
    }
  }
  return { ...found, sites: found.sites.sort(byPlace) };

  function push(node: DefaultTreeAdapterTypes.ParentNode, around: Around) {
    for (const child of node.childNodes) if ('childNodes' in child) open.push({ node: child, around });
  }

  function note(element: Element, around: Around) {
    const start = element.sourceCodeLocation?.startTag?.startOffset;
    if (element.namespaceURI !== html.NS.HTML || start === undefined || known.has(start)) return;
    known.add(start);
    const tag = tags.find(tag => tag === element.tagName);
    const wanted = attributeOf(element, mark);
    const language = attributeOf(element, 'data-career-widgets-words');
    if (tag) found.sites.push({ tag, element, isHolder: false, around });
    else if (wanted !== undefined) noteHolder(element, wanted, around);
    else if (element.tagName === 'script' && language !== undefined)
      found.words.set(language, textOf(element));
    else if (isLoader(element)) found.loader.script ??= element;
    else if (element.tagName === 'link' && attributeOf(element, 'rel') === 'modulepreload')
      preloads.push(element);
  }

  function noteHolder(element: Element, wanted: string, around: Around) {
    const tag = tags.find(tag => tag === wanted);
    if (!tag) found.strangers.push(element);
    else if (!has(element, tag)) found.sites.push({ tag, element, isHolder: true, around });
  }
}

const isLoader = (element: Element) =>
  element.tagName === 'script' &&
  attributeOf(element, 'type') === 'module' &&
  /(^|\/)loader\.js([?#]|$)/.test(attributeOf(element, 'src') ?? '');

/** The value of an attribute; undefined if the element does not have it. */
export const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find(attribute => attribute.name === name)?.value;

/** The children that are elements. */
export const childrenOf = ({ childNodes }: Element): Element[] =>
  childNodes.filter(child => defaultTreeAdapter.isElementNode(child));

/** The text of an element that contains only text. */
export const textOf = ({ childNodes }: Element): string =>
  childNodes.map(child => (defaultTreeAdapter.isTextNode(child) ? child.value : '')).join('');

function has(element: Element, tag: Tag): boolean {
  const open = childrenOf(element);
  for (let next; (next = open.pop());) {
    if (next.tagName === tag) return true;
    open.push(...childrenOf(next));
  }
  return false;
}

const byPlace = (one: Site, other: Site) => startOf(one) - startOf(other);

const startOf = ({ element }: Site) => element.sourceCodeLocation!.startOffset;
