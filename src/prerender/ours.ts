import { html } from 'parse5';
import type { Edit } from './edits.js';
import { attributeOf, childrenOf, type Element } from './sites.js';

/** Marks what this library has inserted into a page, so that it can be found again. */
export const ours = 'data-prerendered';

/** The value of that mark on a wrapper around the page's own content. */
export const around = 'around';

/** Whether an element has content from an earlier run. */
export const isPrerendered = (element: Element): boolean => childrenOf(element).some(isContent);

/** The edits that remove what an earlier run inserted, and keep the page's own content. */
export function withoutOurs(element: Element): Edit[] {
  return childrenOf(element).flatMap(child => {
    const { startTag, endTag, startOffset, endOffset } = child.sourceCodeLocation!;
    if (isContent(child)) return [cut(startOffset, endOffset)];
    if (attributeOf(child, ours) !== around || !startTag || !endTag) return [];
    return [cut(startTag.startOffset, startTag.endOffset), cut(endTag.startOffset, endTag.endOffset)];
  });
}

/** The children of an element, unwrapped. */
export function ownChildren(element: Element): Element[] {
  return childrenOf(element).flatMap(child =>
    isContent(child) ? [] : attributeOf(child, ours) === around ? childrenOf(child) : [child],
  );
}

const isContent = (child: Element) =>
  child.namespaceURI === html.NS.HTML && child.tagName === 'template'
    ? attributeOf(child, 'shadowrootmode') !== undefined
    : attributeOf(child, ours) === '';

const cut = (from: number, to: number): Edit => ({ from, to, text: '' });
