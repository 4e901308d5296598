import { defaultTreeAdapter } from 'parse5';
import { attributeOf, type Element } from './sites.js';

/** A stretch of a page. */
export interface Stretch {
  from: number;
  to: number;
}

/** What of a widget's children is the page's own, for where there is no content. */
export function fallbackOf(children: readonly Element[]): Stretch[] {
  return children
    .filter(child => attributeOf(child, 'slot') === 'fallback')
    .map(({ sourceCodeLocation }) => ({
      from: sourceCodeLocation!.startOffset,
      to: sourceCodeLocation!.endOffset,
    }));
}

/**
 * What of the children of an element that is to hold a widget becomes the widget's fallback: all but scripts and what
 * has a slot already, as the loader has it.
 */
export function holderParts(element: Element): { end: number; runs: Stretch[] } {
  const { startTag, endTag } = element.sourceCodeLocation!;
  if (!endTag) throw new Error(`has no </${element.tagName}>: close it`);
  let reached = startTag!.endOffset;
  let run: Stretch | undefined;
  const runs: Stretch[] = [];
  for (const child of element.childNodes) {
    const { startOffset, endOffset } = child.sourceCodeLocation!;
    if (startOffset < reached || endOffset > endTag.startOffset) {
      throw new Error('holds elements that are not closed in order, so its parts cannot be told: mend them');
    }
    reached = endOffset;
    const isElement = defaultTreeAdapter.isElementNode(child);
    if (isElement && (attributeOf(child, 'slot') || child.tagName === 'script')) run = undefined;
    else {
      const isSeen = isElement || (defaultTreeAdapter.isTextNode(child) && child.value.trim() !== '');
      if (!run && isSeen) runs.push((run = { from: startOffset, to: endOffset }));
      else if (run && isSeen) run.to = endOffset;
    }
  }
  return { end: endTag.startOffset, runs };
}
