import type { LitElement } from 'lit';

/** The node that stands where Lit has drawn one; null for the end of what is around. */
type Pairs = Map<unknown, ChildNode | null>;

/**
 * Has the first render of a widget stand where a server has written the same: docs/decisions/0018-prerendered-content.md.
 * Lit draws apart from the page, and what it keeps is then pointed at the nodes that are there, so that focus, selection and
 * pictures stay. Where the two are not alike, what was drawn takes the place of the other.
 */
export function takeOver(host: LitElement, render: () => void): void {
  const root = host.shadowRoot!;
  const drawn = root.ownerDocument.createDocumentFragment();
  // Read-only is for others: this is the class itself, before its first render.
  const own = host as { renderRoot: Rendered };
  own.renderRoot = drawn;
  host.renderOptions.renderBefore = null;
  render();
  own.renderRoot = root;
  const part = (drawn as Rendered)._$litPart$!;
  (root as Rendered)._$litPart$ = part;
  const pairs: Pairs = new Map();
  // The first node is what gives the styles.
  if (root.firstChild && pair(drawn, root.firstChild.nextSibling, pairs)) repoint(part, pairs, new Set());
  else root.replaceChildren(drawn);
}

/** What Lit renders into, and where it keeps what it rendered. */
type Rendered = (HTMLElement | DocumentFragment) & { _$litPart$?: object };

/** Whether all that was drawn finds its like from a node on, and nothing is left over. What differs becomes the same. */
function pair(drawn: Node, from: ChildNode | null, pairs: Pairs): boolean {
  let there = from;
  for (const node of drawn.childNodes) {
    while (there && (isSeam(there) || (isBlank(there) && !isBlank(node)))) there = there.nextSibling;
    pairs.set(node, there);
    // Templates may be indented here, and are not there.
    if (isBlank(node) && !isBlank(there)) continue;
    if (there?.nodeName !== node.nodeName || !pair(node, there.firstChild, pairs)) return false;
    if (!isBlank(node)) makeSame(there, node);
    there = there.nextSibling;
  }
  while (isSeam(there) || isBlank(there)) there = there!.nextSibling;
  return !there;
}

const isBlank = (node: Node | null) => node?.nodeType === 3 && !node.nodeValue!.trim();

/** A comment between two texts, which would else be one: see `markup.ts` of the server. */
const isSeam = (node: Node | null) => node?.nodeType === 8 && node.nodeValue === '/';

function makeSame(there: Node, node: Node) {
  if (!isElement(node) || !isElement(there)) {
    if (node.nodeType === 3 && there.nodeValue !== node.nodeValue) there.nodeValue = node.nodeValue;
    return;
  }
  for (const name of there.getAttributeNames()) if (!node.hasAttribute(name)) there.removeAttribute(name);
  for (const { name, value } of node.attributes) {
    if (there.getAttribute(name) !== value) there.setAttribute(name, value);
  }
}

// Not by its class, which is another one in another window.
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Points what Lit keeps of a render at the nodes that are there, by whatever name each of its builds keeps them. */
function repoint(kept: object, pairs: Pairs, seen: Set<object>) {
  if (seen.has(kept) || 'nodeType' in kept) return;
  seen.add(kept);
  for (const [name, value] of Object.entries(kept) as [string, unknown][]) {
    const there = pairs.get(value);
    if (there !== undefined) (kept as Record<string, unknown>)[name] = there;
    else if (value && typeof value === 'object') repoint(value, pairs, seen);
  }
  if ('handleEvent' in kept) listen(kept as Listening);
}

/** A part of a template that hears an event. */
interface Listening extends EventListenerObject {
  element: Element;
  name: string;
}

const listen = (part: Listening) => part.element.addEventListener(part.name, part);
