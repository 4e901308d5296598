import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { escapeText } from '../ssr/escape.js';
import { startTag } from './markup.js';
import { attributeOf, childrenOf, type Element } from './sites.js';

/** What plain HTML depends on besides the shadow root. */
interface Surrounding {
  /** Whether the page has its own heading. */
  hasHeading: boolean;
  /** The id that a link or button links to. */
  target: string | undefined;
}

/** A widget's content as plain HTML. */
export interface LightDom {
  html: string;
  lang: string | undefined;
  dir: string | undefined;
  /** Whether it only says that there is nothing to show. */
  isEmpty: boolean;
}

/**
 * Converts a widget's shadow root to plain HTML with the same content: lists, headings, tables, links. What only a
 * script or a style sheet makes useful is left out. The label of a paid placement becomes part of the link that it
 * is for, so that they cannot be separated.
 */
export function lightDom(shadow: string, surrounding: Surrounding): LightDom {
  const [template] = parseFragment(shadow).childNodes;
  const { content } = template as DefaultTreeAdapterTypes.Template;
  const writer = new Writer(surrounding);
  const html = writer.write(content).replace(spaceAroundBlocks, '$1').trim();
  if (writer.label) throw new Error('has a paid placement that no link or name follows');
  return { html, ...writer.seen };
}

const blocks = 'h[2-6]|p|ul|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|details|summary|div|br';
const spaceAroundBlocks = new RegExp(`\\s*(</?(?:${blocks})\\b[^>]*>)\\s*`, 'g');

/** Elements to keep, with the attributes to keep on them. */
const kept: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    'h2 h3 h4 h5 h6 p ul li dl dt dd table caption thead tbody tr td'.split(' ').map(name => [name, []]),
  ),
  th: ['scope'],
  a: ['href', 'rel'],
  bdi: ['lang', 'dir'],
  img: ['src', 'alt', 'width', 'height', 'loading', 'referrerpolicy', 'crossorigin'],
};

/** Void elements. */
const empty = new Set(['img']);

/** Elements to drop with their content. */
const dropped = new Set(['style', 'link', 'svg', 'button', 'script', 'template']);

class Writer {
  readonly seen: Omit<LightDom, 'html'> = { lang: undefined, dir: undefined, isEmpty: false };
  /** The label of a paid placement, until its link comes. */
  label: string | undefined;
  readonly #surrounding: Surrounding;

  constructor(surrounding: Surrounding) {
    this.#surrounding = surrounding;
  }

  write({ childNodes }: DefaultTreeAdapterTypes.ParentNode): string {
    return childNodes
      .map(child => {
        if (defaultTreeAdapter.isTextNode(child)) return escapeText(child.value.replace(/\s+/g, ' '));
        return defaultTreeAdapter.isElementNode(child) ? this.#element(child) : '';
      })
      .join('');
  }

  #element(element: Element): string {
    const { tagName } = element;
    const part = attributeOf(element, 'part');
    const words = attributeOf(element, 'class')?.split(' ') ?? [];
    if (attributeOf(element, 'aria-hidden') === 'true' || words.includes('visually-hidden')) return '';
    if (attributeOf(element, 'role') === 'tablist') return '';
    if (words.includes('paid-placement')) return this.#keepLabel(element);
    if (words.includes('study')) return this.#details(element);
    if (tagName === 'slot') return this.#slot(element);
    switch (part) {
      case 'base':
        this.seen.lang = attributeOf(element, 'lang');
        this.seen.dir = attributeOf(element, 'dir');
        return this.write(element);
      case 'message':
        this.seen.isEmpty = true;
        break;
      case 'link':
        return this.#link(element);
      case 'jump':
        return this.#jump(element);
      case 'toggle':
        return this.write(element);
      // The count is visible from what follows, and there is no band.
      case 'area-count':
      case 'key':
        return '';
      case 'remark':
        return `<br><small>${this.write(element).trim()}</small>`;
      case 'source':
        return `<p><small>${this.write(element).trim()}</small></p>`;
    }
    if (dropped.has(tagName)) return '';
    const inner = this.write(element);
    const isOwn = tagName === 'th' && attributeOf(element.parentNode as Element, 'class') === 'own';
    return this.#wrap(element, isOwn ? `<strong>${inner.trim()}</strong>` : inner);
  }

  #wrap(element: Element, inner: string): string {
    const names = kept[element.tagName];
    if (!names) return inner;
    const attributes = names.flatMap(name => {
      const value = attributeOf(element, name);
      return value === undefined ? [] : [[name, value] as const];
    });
    const start = startTag(element.tagName, attributes);
    return empty.has(element.tagName) ? start : `${start}${inner}</${element.tagName}>`;
  }

  #slot(slot: Element): string {
    switch (attributeOf(slot, 'name')) {
      case 'heading':
        return this.#surrounding.hasHeading ? '' : this.write(slot);
      case 'fallback':
        return this.write(slot);
      default:
        return '';
    }
  }

  #keepLabel(label: Element): string {
    this.label = this.write(label).trim();
    return '';
  }

  #link(link: Element): string {
    const { label } = this;
    this.label = undefined;
    const name = this.#wrap(link, `${label ? `<strong>${label}:</strong> ` : ''}${this.write(link).trim()}`);
    // In a card no heading sets the name apart from what follows.
    return attributeOf(link.parentNode as Element, 'part') === 'card' ? `<strong>${name}</strong>` : name;
  }

  // Without a script a button does nothing, and a link is enough.
  #jump(jump: Element): string {
    const { target } = this.#surrounding;
    const words = this.write(jump).trim();
    return target ? `${startTag('a', [['href', `#${target}`]])}${words}</a>` : words;
  }

  #details(study: Element): string {
    const [label, ...areas] = childrenOf(study);
    const inner = areas.map(list => this.#element(list)).join('');
    return `<details><summary>${this.write(label!).trim()}</summary>${inner}</details>`;
  }
}
