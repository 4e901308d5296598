import type { LitElement } from 'lit';

/** By node that Lit has drawn, the one that stands there; null for the end of what is around. */
type Pairs = Map<unknown, ChildNode | null | undefined>;

/**
 * Has the first render of a widget stand where a server has written the same: docs/decisions/0018-prerendered-content.md.
 * Lit draws apart from the page, and what it keeps is then pointed at the nodes that are there, so that focus,
 * selection and pictures stay. Where the two are not alike, what was drawn takes the place of the other.
 */
export function hydrate(host: LitElement, render: () => unknown): void {
  const root: Rendered = host.shadowRoot!;
  const drawn: Rendered = root.ownerDocument.createDocumentFragment();
  // Read-only is for others: this is the widget itself, before its first render.
  const own = host as { renderRoot: Rendered };
  own.renderRoot = drawn;
  render();
  own.renderRoot = root;
  root._$litPart$ = drawn._$litPart$!;
  const pairs: Pairs = new Map();
  if (pair(drawn, root.firstChild?.nextSibling, pairs)) repoint(root._$litPart$, pairs);
  else root.replaceChildren(drawn);
}

/** What Lit renders into, and where it keeps what it rendered. */
type Rendered = (HTMLElement | DocumentFragment) & { _$litPart$?: object };

/** Whether all that was drawn finds its like from a node on, and nothing is left over. What differs becomes the same. */
function pair(drawn: Node, from: ChildNode | null | undefined, pairs: Pairs): boolean {
  let there = from;
  for (const node of [...drawn.childNodes, undefined]) {
    // A comment parts two texts that would else be one.
    while (there && (isSeam(there) || (isBlank(there) && !isBlank(node)))) there = there.nextSibling;
    if (!node) break;
    pairs.set(node, there ?? null);
    if (isBlank(node) && !(isBlank(there) && there?.nodeName === node.nodeName)) continue;
    if (there?.nodeName !== node.nodeName || !pair(node, there.firstChild, pairs)) return false;
    if (!isBlank(node)) makeSame(there, node);
    there = there.nextSibling;
  }
  return !there;
}

// A template that is indented here is not there, and one that ends in a part ends for Lit in a comment.
const isBlank = (node: Node | null | undefined) =>
  node?.nodeType === 3 ? !node.nodeValue!.trim() : node?.nodeType === 8 && node.nodeValue === '?';

const isSeam = ({ nodeType, nodeValue }: Node) => nodeType === 8 && nodeValue === '/';

function makeSame(there: Node, node: Node) {
  if (node.nodeType === 3 && there.nodeValue !== node.nodeValue) there.nodeValue = node.nodeValue;
  const [to, like] = [there, node] as [Element, Element];
  for (const { name } of [...(to.attributes ?? []), ...(like.attributes ?? [])]) {
    const value = like.getAttribute(name);
    if (value === null) to.removeAttribute(name);
    else if (to.getAttribute(name) !== value) to.setAttribute(name, value);
  }
}

/** Points what Lit keeps of a render at the nodes that are there, by whatever name each of its builds keeps them. */
function repoint(kept: object, pairs: Pairs) {
  if (pairs.has(kept) || 'nodeType' in kept) return;
  pairs.set(kept, undefined);
  for (const [name, value] of Object.entries(kept) as [string, unknown][]) {
    const there = pairs.get(value);
    if (there !== undefined) (kept as Record<string, unknown>)[name] = there;
    else if (value && typeof value === 'object') repoint(value, pairs);
  }
  if ('handleEvent' in kept) listen(kept as Listening);
}

/** A part of a template that hears an event. */
interface Listening extends EventListenerObject {
  element: Element;
  name: string;
}

// Lit adds a listener where a value is one for the first time.
const listen = (part: Listening) => part.element.addEventListener(part.name, part);
