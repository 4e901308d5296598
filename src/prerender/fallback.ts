import { defaultTreeAdapter } from 'parse5';
import { attributeOf, type Element } from './sites.js';

/** A range of a page. */
export interface Stretch {
  from: number;
  to: number;
}

/** The children of a widget that are the page's own fallback. */
export function fallbackOf(children: readonly Element[]): Stretch[] {
  return children
    .filter(child => attributeOf(child, 'slot') === 'fallback')
    .map(({ sourceCodeLocation }) => ({
      from: sourceCodeLocation!.startOffset,
      to: sourceCodeLocation!.endOffset,
    }));
}

/**
 * The children of a placeholder element that become the widget's fallback: all but scripts and those that
 * already have a slot, as in the loader.
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
      throw new Error(
        'contains elements that are not nested correctly, so its children are ambiguous: fix them',
      );
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
