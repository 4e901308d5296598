/** Every tag and every attribute that stands in a template of ours. Whatever else is found came from a document. */
const tags = new Set(
  'a bdi button caption circle col colgroup dd div dl dt h2 h3 h4 h5 h6 img input label li line ol option p path rect select slot small span strong svg table tbody td text th thead time tr ul g'.split(
    ' ',
  ),
);
const attributes = new Set(
  'part id class lang dir role tabindex type href rel src alt width height loading decoding crossorigin referrerpolicy name slot hidden disabled scope colspan for value title x y x1 x2 y1 y2 cx cy r rx d viewBox preserveAspectRatio focusable datetime open'.split(
    ' ',
  ),
);

/** What must not be in a widget's shadow tree, whatever its document says. */
export function strangersIn(root: ShadowRoot): string[] {
  const strange: string[] = [];
  const ids = new Set<string>();
  for (const el of root.querySelectorAll('*')) {
    if (!tags.has(el.localName)) strange.push(`<${el.localName}>`);
    for (const { name, value } of el.attributes) {
      if (!attributes.has(name) && !name.startsWith('aria-') && !isReserve(el, name, value))
        strange.push(`${name}="${value}"`);
      if ((name === 'href' || name === 'src') && !isWebAddress(value)) strange.push(`${name}="${value}"`);
      if (name === 'aria-controls' || name === 'aria-labelledby') {
        const missing = value.split(' ').filter(id => !root.getElementById(id));
        if (missing.length > 0) strange.push(`${name}="${value}" names nothing`);
      }
    }
    if (el.id && ids.has(el.id)) strange.push(`two of id="${el.id}"`);
    ids.add(el.id);
  }
  return strange;
}

/** The room that is kept for content: set by script, which a strict policy allows. */
const isReserve = (el: Element, name: string, value: string) =>
  name === 'style' && el.matches('.held') && /^(min-[a-z-]+: [\d.]+px;)?$/.test(value);

function isWebAddress(url: string): boolean {
  const { protocol } = new URL(url, location.href);
  return protocol === 'http:' || protocol === 'https:';
}
