// Notes what becomes of the widgets that a server wrote into this page.
/** @typedef {Element & { settled(): Promise<void> }} Widget */

/** @type {Map<Element, { nodes: Node[], changes: string[] }>} */
const noted = new Map();
let moved = 0;
/** @type {Element | null | undefined} */
let focused;

/** @type {(root: Node) => Node[]} */
const nodesIn = root => [...root.childNodes].flatMap(node => [node, ...nodesIn(node)]);
const deepActive = () => document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
const widgets = () =>
  /** @type {Widget[]} */ ([...document.querySelectorAll('related-careers, popular-schools, wage-summary')]);

export function start() {
  for (const widget of widgets()) {
    const root = /** @type {ShadowRoot} */ (widget.shadowRoot);
    /** @type {string[]} */
    const changes = [];
    noted.set(widget, { nodes: nodesIn(root), changes });
    new MutationObserver(list => {
      for (const { type, target, attributeName } of list) {
        changes.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
      }
    }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  }
  new PerformanceObserver(list => {
    moved += list.getEntries().length;
  }).observe({ type: 'layout-shift' });
  focused = deepActive();
}

/** @param {string} entry */
export async function bring(entry) {
  await import(entry);
  for (const widget of widgets()) {
    await customElements.whenDefined(widget.localName);
    await widget.settled();
  }
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 50)));
}

export function told() {
  return {
    moved,
    focusStays: deepActive() === focused,
    widgets: widgets().map(widget => {
      const { nodes = [], changes = [] } = noted.get(widget) ?? {};
      const now = nodesIn(/** @type {ShadowRoot} */ (widget.shadowRoot));
      return {
        state: ['loaded', 'empty', 'failed', 'loading', 'waiting'].find(state =>
          widget.matches(`:state(${state})`),
        ),
        changes,
        isSame: now.length === nodes.length && now.every((node, index) => node === nodes[index]),
      };
    }),
  };
}
