// Notes what becomes of the widgets that a server wrote into this page.
/** @typedef {Element & { settled(): Promise<void> }} Widget */

/** @type {Map<Element, { nodes: Node[], looks: string[], changes: string[] }>} */
const noted = new Map();
let moved = 0;
/** @type {Element | null | undefined} */
let focused;

/** @type {(root: Node) => Node[]} */
const nodesIn = root => [...root.childNodes].flatMap(node => [node, ...nodesIn(node)]);
/** Where each element of a widget is, and what it looks like. Pictures of the page differ by rounding alone. */
const looksOf = (/** @type {Widget} */ widget) =>
  [...(widget.shadowRoot?.querySelectorAll('*') ?? [])].map(element => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { color, backgroundColor, borderColor, font, opacity, fill } = getComputedStyle(element);
    return [x, y, width, height, color, backgroundColor, borderColor, font, opacity, fill].join();
  });
const deepActive = () => document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
const widgets = () =>
  /** @type {Widget[]} */ ([...document.querySelectorAll('related-careers, popular-schools, wage-summary')]);

export function start() {
  for (const widget of widgets()) {
    const root = /** @type {ShadowRoot} */ (widget.shadowRoot);
    /** @type {string[]} */
    const changes = [];
    noted.set(widget, { nodes: nodesIn(root), looks: looksOf(widget), changes });
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
      const { nodes = [], looks = [], changes = [] } = noted.get(widget) ?? {};
      const now = nodesIn(/** @type {ShadowRoot} */ (widget.shadowRoot));
      return {
        state: ['loaded', 'empty', 'failed', 'loading', 'waiting'].find(state =>
          widget.matches(`:state(${state})`),
        ),
        changes,
        looksSame: looksOf(widget).join() === looks.join(),
        isSame: now.length === nodes.length && now.every((node, index) => node === nodes[index]),
      };
    }),
  };
}
