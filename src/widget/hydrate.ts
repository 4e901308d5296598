import type { LitElement } from 'lit';

/** The rendered node that replaces a prerendered one; undefined if it is of another kind. */
type LikeOf = (node: Node | null) => Node | undefined;

/** Restores the reader's state: focus, selection, scroll positions. */
type Restore = (likeOf: LikeOf) => void;

/**
 * Hydrates a widget: its first render replaces the prerendered content (docs/decisions/0018-prerendered-content.md).
 * Lit renders after the existing nodes. Before the next paint and any event, the reader's state moves over to the new ones.
 */
export async function hydrate(host: LitElement): Promise<void> {
  const root = host.shadowRoot!;
  // A pressed element must still exist when the pointer is released, or there would be no click.
  while (root.querySelector(':active')) await new Promise(resolve => setTimeout(resolve, 50));
  // The first node provides the styles, and stays.
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
      // Directly from one to the other, while both exist, so that focus does not leave the widget.
      (likeOf(activeElement) as HTMLElement | undefined)?.focus({ preventScroll: true });
      for (const node of written) node.remove();
      for (const restore of restores) restore?.(likeOf);
    },
  };
  host.addController(takeOver);
}

/** Elements and texts, without white space and comments, which may differ. */
function nodesIn(nodes: Iterable<Node>): Node[] {
  return [...nodes].flatMap(node =>
    node.nodeType === 1 || (node.nodeType === 3 && node.nodeValue!.trim())
      ? [node, ...nodesIn(node.childNodes)]
      : [],
  );
}

/** A selection that is partly or wholly within a shadow root. */
function selectionIn(root: ShadowRoot): Restore | undefined {
  const selection = root.ownerDocument.getSelection();
  // Engines of 2024 do not support selection across shadow roots.
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
      // The text may be shorter now.
      return like && ([like, Math.min(offset, (like.nodeValue ?? like.childNodes).length)] as const);
    });
    if (!start || !end) return;
    const [from, to] = isBackward ? [end, start] : [start, end];
    selection!.setBaseAndExtent(...from, ...to);
  };
}

/** The scroll positions of elements within a widget. */
function scrollingOf(nodes: Node[]): Restore {
  const scrolled = nodes.flatMap(node => {
    const { scrollLeft = 0, scrollTop = 0 } = node as Partial<Element>;
    return scrollLeft || scrollTop ? [{ node, scrollLeft, scrollTop }] : [];
  });
  return likeOf => {
    for (const { node, ...place } of scrolled) Object.assign(likeOf(node) ?? {}, place);
  };
}

/** The position of the first item in view, if the list starts above the viewport: new items far from it have no height yet. */
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
    // Again when nearby items have their heights: resize observers run before paint.
    new ResizeObserver((_, observer) => {
      observer.disconnect();
      scroll();
    }).observe(host);
  };
}

const topOf = (node: Node) => (node as Element).getBoundingClientRect().top;
