import type { LitElement } from 'lit';

/** The node that took the place of one that a server wrote; undefined where it is of another kind. */
type LikeOf = (node: Node | null) => Node | undefined;

/** Gives the reader back what they had. */
type Restore = (likeOf: LikeOf) => void;

/**
 * Has the first render of a widget take the place of what a server has written: docs/decisions/0018-prerendered-content.md.
 * Lit draws after what is there. Before any of it is painted, or told of, the reader gets there what they had here.
 */
export async function hydrate(host: LitElement): Promise<void> {
  const root = host.shadowRoot!;
  // What a reader presses has to be there when they let go, or nothing was clicked.
  while (root.querySelector(':active')) await new Promise(resolve => setTimeout(resolve, 50));
  // The first gives the styles, and stays.
  const [, ...written] = root.childNodes;
  const before = nodesIn(written);
  const { activeElement } = root;
  const restores = [selectionIn(root), scrollingOf(before), placeIn(before, host)];

  const takeOver = {
    hostUpdated() {
      host.removeController(takeOver);
      const after = nodesIn([...root.childNodes].slice(written.length + 1));
      const likeOf: LikeOf = node => {
        const like = after[before.indexOf(node!)];
        return like?.nodeName === node?.nodeName ? like : undefined;
      };
      // From one to the other, while both are there, so that the page sees focus neither go nor come.
      (likeOf(activeElement) as HTMLElement | undefined)?.focus({ preventScroll: true });
      for (const node of written) node.remove();
      for (const restore of restores) restore?.(likeOf);
    },
  };
  host.addController(takeOver);
}

/** Elements and texts: white space and comments between them are not the same everywhere. */
function nodesIn(nodes: Iterable<Node>): Node[] {
  return [...nodes].flatMap(node =>
    node.nodeType === 1 || (node.nodeType === 3 && node.nodeValue!.trim())
      ? [node, ...nodesIn(node.childNodes)]
      : [],
  );
}

/** What is selected, in part or in whole within a shadow root. */
function selectionIn(root: ShadowRoot): Restore | undefined {
  const selection = root.ownerDocument.getSelection();
  // Engines of 2024 know no selection within a shadow root.
  const [range] = selection?.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  if (!range || range.collapsed) return undefined;
  const isBackward = selection!.direction === 'backward';
  const ends = [
    { node: range.startContainer, offset: range.startOffset },
    { node: range.endContainer, offset: range.endOffset },
  ].map(end => ({ ...end, isWithin: root.contains(end.node) }));
  if (!ends.some(({ isWithin }) => isWithin)) return undefined;
  return likeOf => {
    const [start, end] = ends.map(({ node, offset, isWithin }) => {
      const like = isWithin ? likeOf(node) : node;
      // The words may be fewer now.
      return like && ([like, Math.min(offset, (like.nodeValue ?? like.childNodes).length)] as const);
    });
    if (!start || !end) return;
    const [from, to] = isBackward ? [end, start] : [start, end];
    selection!.setBaseAndExtent(...from, ...to);
  };
}

/** How far a page has let a reader scroll within parts of a widget. */
function scrollingOf(nodes: Node[]): Restore {
  const scrolled = nodes.flatMap(node => {
    const { scrollLeft = 0, scrollTop = 0 } = node as Partial<Element>;
    return scrollLeft || scrollTop ? [{ node, scrollLeft, scrollTop }] : [];
  });
  return likeOf => {
    for (const { node, ...place } of scrolled) Object.assign(likeOf(node) ?? {}, place);
  };
}

/** Where the first item in view is, in a list that begins above: items far from view have no heights while they are new. */
function placeIn(nodes: Node[], host: Element): Restore | undefined {
  if (topOf(host) >= 0) return undefined;
  const item = nodes.find(node => node.nodeName === 'LI' && topOf(node) > 0);
  const top = item && topOf(item);
  return likeOf => {
    const like = item && likeOf(item);
    if (!like) return;
    const scroll = () => {
      let box = host.parentElement;
      while (box && !box.scrollTop) box = box.parentElement;
      box?.scrollBy({ top: topOf(like) - top!, behavior: 'instant' });
    };
    scroll();
    // Once more when those near it have their heights, which is told before anything is painted.
    new ResizeObserver((_, observer) => {
      observer.disconnect();
      scroll();
    }).observe(host);
  };
}

const topOf = (node: Node) => (node as Element).getBoundingClientRect().top;
