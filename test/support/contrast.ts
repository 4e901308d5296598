type Color = readonly [red: number, green: number, blue: number, alpha: number];

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** A color of any notation, as the browser paints it. */
function parse(color: string): Color {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function over(top: Color, bottom: Color): Color {
  const mix = (index: 0 | 1 | 2) => top[index] * top[3] + bottom[index] * (1 - top[3]);
  return [mix(0), mix(1), mix(2), 1];
}

function luminance([red, green, blue]: Color): number {
  const linear = (value: number) =>
    value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function ratio(one: Color, other: Color): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const parentOf = (node: Node): Element | null =>
  (node as Element).assignedSlot ??
  node.parentElement ??
  (node.getRootNode() as { host?: Element }).host ??
  null;

/** What is seen behind an element: every background up to the page's. */
function backdrop(el: Element | null): Color {
  if (!el) return [255, 255, 255, 1];
  const own = parse(getComputedStyle(el).backgroundColor);
  return own[3] === 1 ? own : over(own, backdrop(parentOf(el)));
}

/** The contrast between a color and what it is painted on. */
function contrastOf(color: string, el: Element, behind: Color, opacity = 1): number {
  const [red, green, blue, alpha] = parse(color);
  return ratio(over([red, green, blue, alpha * opacity], behind), behind);
}

/** Everything in an element, shadow trees included, that has less contrast than WCAG 2.2 AA asks for. */
export function lowContrasts(root: Element | ShadowRoot): string[] {
  return [...root.querySelectorAll('*')].flatMap(el => {
    if (el.shadowRoot) return lowContrasts(el.shadowRoot);
    if (!el.checkVisibility()) return [];
    return [...textContrasts(el), ...lineContrasts(el), ...barContrasts(el)]
      .filter(([, has, needs]) => has < needs)
      .map(([what, has, needs]) => `${what}: ${has.toFixed(2)} of ${needs}`);
  });
}

type Contrast = readonly [what: string, has: number, needs: number];

function textContrasts(el: Element): Contrast[] {
  const text = [...el.childNodes]
    .filter(node => node.nodeType === Node.TEXT_NODE)
    .map(node => node.textContent)
    .join('')
    .trim();
  if (!text) return [];
  return [[`"${text.slice(0, 30)}"`, contrastOf(getComputedStyle(el).color, el, backdrop(el)), 4.5]];
}

/** The border of a button, the line under the chosen tab, and the outline that focus would have. */
function lineContrasts(el: Element): Contrast[] {
  if (!el.matches('button, a')) return [];
  const around = backdrop(parentOf(el));
  const style = getComputedStyle(el);
  const accent = getComputedStyle(el.getRootNode() instanceof ShadowRoot ? el : el).getPropertyValue(
    '--_accent',
  );
  const probe = document.createElement('span');
  probe.style.color = accent;
  el.append(probe);
  const outline = getComputedStyle(probe).color;
  probe.remove();
  const isBordered = el.matches(
    "[part='retry'], [part='more'], [part='jump'], [part='tab'][aria-selected='true']",
  );
  return [
    [`outline of ${el.textContent.trim()}`, contrastOf(outline, el, around), 3],
    ...(el.matches('button') && isBordered
      ? [
          [
            `border of ${el.textContent.trim()}`,
            contrastOf(style.borderBlockEndColor, el, around),
            3,
          ] as const,
        ]
      : []),
  ];
}

/** A bar against its track, a band and its median against the page. */
function barContrasts(el: Element): Contrast[] {
  if (!el.matches('.value, .span, .median')) return [];
  const { fill, opacity, stroke } = getComputedStyle(el);
  const track = el.parentElement!.querySelector('.track');
  const page = backdrop(el);
  const behind = track ? over(parse(getComputedStyle(track).fill), page) : page;
  const color = el.parentElement!.matches('.open') ? stroke : fill;
  return [[el.getAttribute('class')!, contrastOf(color, el, behind, Number(opacity)), 3]];
}
