/** Two colors that meet in the widget, as they are on screen. */
export interface Pair {
  /** The custom property that sets the color in front. */
  token: string;
  label: string;
  scheme: 'light' | 'dark';
  foreground: string;
  background: string;
}

/** What is looked at: a piece of the widget, and the property that colors it. */
const pieces = [
  { label: 'Text', token: '--cw-text', selector: '[part~=summary], [part~=pay], [part~=school]' },
  {
    label: 'Links',
    token: '--cw-accent',
    selector: '[part~=link], [part~=card] a[href], [part~=school] a[href], [part~=job] a[href]',
  },
  { label: 'Heading', token: '--cw-heading', selector: '[part~=heading]' },
  { label: 'Notes and credits', token: '--cw-muted', selector: '[part~=basis], [part~=sources]' },
  { label: 'Chosen tab', token: '--cw-tab-text', selector: '[role=tab][aria-selected=true]' },
];

/** The colors of a widget, in light and in dark. */
export function measure(widget: HTMLElement): Pair[] {
  const root = document.documentElement;
  const before = root.style.colorScheme;
  const schemes = root.dataset.page === 'dark' ? (['dark'] as const) : (['light', 'dark'] as const);
  const pairs = schemes.flatMap(scheme => {
    root.style.colorScheme = scheme;
    return pieces.flatMap(({ selector, ...piece }) => {
      const element = widget.shadowRoot?.querySelector(selector);
      if (!element) return [];
      const background = backdropOf(element);
      return [
        {
          ...piece,
          scheme,
          foreground: onTop([background, getComputedStyle(element).color]),
          background,
        },
      ];
    });
  });
  root.style.colorScheme = before;
  return pairs;
}

function backdropOf(element: Element): string {
  const layers = ['Canvas'];
  const above: string[] = [];
  for (let each: Element | null = element; each; each = parentOf(each)) {
    above.unshift(getComputedStyle(each).backgroundColor);
  }
  return onTop([...layers, ...above]);
}

const parentOf = (element: Element) =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;

/** What layers of color come to, as `#rrggbb`: the browser knows every way to write a color. */
function onTop(layers: string[]): string {
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  for (const layer of layers) {
    context.fillStyle = layer === 'Canvas' ? canvasColor() : layer;
    context.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map(part => part!.toString(16).padStart(2, '0')).join('')}`;
}

const canvasColor = () => (document.documentElement.style.colorScheme === 'dark' ? '#121212' : '#ffffff');
