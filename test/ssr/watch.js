// Notes what becomes of the widgets that a server wrote into this page.
/** @typedef {Element & { settled(): Promise<void> }} Widget */

/** @type {Map<Element, { content: string, looks: string[], sights: Set<string> }>} */
const noted = new Map();
let moved = 0;
/** @type {string[]} */
const heard = [];
/** @type {string} */
let focused;

/**
 * What a widget holds, told apart from how it is written: elements with their attributes, and texts.
 *
 * @type {(root: Node) => unknown[]}
 */
const contentOf = root =>
  [...root.childNodes]
    .map(node => {
      if (!(node instanceof Element)) return node instanceof Text ? node.data.trim() : '';
      const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort();
      return [node.localName, attributes, contentOf(node)];
    })
    .filter(one => one !== '');
/** What there is to be seen of a widget in a frame: how often it is there, and how high. */
const sightOf = (/** @type {Widget} */ widget) =>
  `${widget.shadowRoot?.querySelectorAll('[part=base]').length} ${widget.getBoundingClientRect().height}`;
/** Where each element of a widget is, and what it looks like. Pictures of the page differ by rounding alone. */
const looksOf = (/** @type {Widget} */ widget) =>
  [...(widget.shadowRoot?.querySelectorAll('*') ?? [])].map(element => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { color, backgroundColor, borderColor, font, opacity, fill } = getComputedStyle(element);
    return [x, y, width, height, color, backgroundColor, borderColor, font, opacity, fill].join();
  });
/** Which element has focus, by its place. */
const focusedNow = () => {
  const { activeElement: host } = document;
  const root = host?.shadowRoot ?? document;
  const all = [...root.querySelectorAll('*')].filter(({ localName }) => !/style|link/.test(localName));
  return `${host?.outerHTML.slice(0, 60)} ${root.activeElement && all.indexOf(root.activeElement)}`;
};
const widgets = () =>
  /** @type {Widget[]} */ ([...document.querySelectorAll('related-careers, popular-schools, wage-summary')]);

export function start() {
  for (const widget of widgets()) {
    const root = /** @type {ShadowRoot} */ (widget.shadowRoot);
    noted.set(widget, {
      content: JSON.stringify(contentOf(root)),
      looks: looksOf(widget),
      sights: new Set([sightOf(widget)]),
    });
  }
  const look = () => {
    for (const [widget, { sights }] of noted) sights.add(sightOf(/** @type {Widget} */ (widget)));
    requestAnimationFrame(look);
  };
  look();
  for (const type of ['focus', 'blur', 'focusin', 'focusout', 'selectionchange'])
    document.addEventListener(type, () => heard.push(type), { capture: true });
  new PerformanceObserver(list => {
    moved += list.getEntries().length;
  }).observe({ type: 'layout-shift' });
  focused = focusedNow();
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
    heard,
    focusStays: focusedNow() === focused,
    widgets: widgets().map(widget => {
      const {
        content,
        looks = [],
        sights,
      } = /** @type {NonNullable<ReturnType<typeof noted.get>>} */ (noted.get(widget));
      return {
        state: ['loaded', 'empty', 'failed', 'loading', 'waiting'].find(state =>
          widget.matches(`:state(${state})`),
        ),
        isSame: JSON.stringify(contentOf(/** @type {ShadowRoot} */ (widget.shadowRoot))) === content,
        looksSame: looksOf(widget).join() === looks.join(),
        sights: [...sights],
      };
    }),
  };
}
