/** All that a visitor has chosen; it stands in the page's address, so that it can be kept and shared. */
export interface Configuration {
  /** The widget's tag. */
  widget: string;
  /** Attributes of the tag; a flag that is set has an empty text. */
  attributes: Readonly<Record<string, string>>;
  /** Custom properties, `--cw-…`. */
  tokens: Readonly<Record<string, string>>;
  /** What the preview looks like, and which snippet is open: nothing that a snippet says. */
  view: Readonly<View>;
}

export interface View {
  /** The sample page around the widget. */
  page: string;
  /** Width of the preview in pixels; as wide as there is room where it is empty. */
  width: string;
  colors: string;
  direction: string;
  language: string;
  /** The state to show. */
  show: string;
  /** The snippet. */
  snippet: string;
}

export const usualView: View = {
  page: 'plain',
  width: '',
  colors: 'light',
  direction: 'ltr',
  language: 'en',
  show: 'content',
  snippet: 'pinned',
};

const ofView = 'view.';

/** Reads what an address says; what it leaves out is as usual. */
export function readConfiguration(search: string): Configuration {
  const { widget = '', ...rest } = Object.fromEntries(new URLSearchParams(search));
  const view = { ...usualView };
  const attributes: Record<string, string> = {};
  const tokens: Record<string, string> = {};
  for (const [name, value] of Object.entries(rest)) {
    const own = name.startsWith(ofView) ? name.slice(ofView.length) : '';
    if (Object.hasOwn(usualView, own)) view[own as keyof View] = value;
    else if (/^--cw-[a-z-]+$/.test(name)) tokens[name] = value;
    else if (/^[a-z][a-z-]*$/.test(name)) attributes[name] = value;
  }
  return { widget, attributes, tokens, view };
}

/** The address of a configuration, from its `?` on. */
export function writeConfiguration({ widget, attributes, tokens, view }: Configuration): string {
  const changed = Object.entries(view).filter(([name, value]) => value !== usualView[name as keyof View]);
  return `?${new URLSearchParams([
    ['widget', widget],
    ...Object.entries(attributes),
    ...Object.entries(tokens),
    ...changed.map(([name, value]) => [ofView + name, value]),
  ]).toString()}`;
}

/** A copy with one entry set, or taken away. */
export function withEntry(
  record: Readonly<Record<string, string>>,
  name: string,
  value: string | undefined,
): Record<string, string> {
  const { [name]: _, ...rest } = record;
  return value === undefined ? rest : { ...record, [name]: value };
}
