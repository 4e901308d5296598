import { followEvents, followHeight, Outside, sendLinksOutside, tellHeight } from './outside.js';
import type { PageMessage } from './messages.js';
import { tags, type Tag } from '../widgets/registry.js';

/** What the framed page gets from its entry. */
interface Means {
  /** Loads the code of a widget, which registers its tag. */
  load: (widget: Tag) => Promise<unknown>;
  /** Reports to the publisher's developer, in the console. */
  report: (fault: string) => void;
}

/** Shows the widget that the frame's URL specifies, and keeps the embedding page up to date. */
export async function embed({ load, report }: Means): Promise<void> {
  const outside = new Outside();
  let widget = undefined as HTMLElement | undefined;
  outside.listen(message => {
    if (message.careerWidgets === 'hello') document.documentElement.dataset.followed = '';
    tellHeight(outside);
    if (widget) void change(widget, message).then(() => tellTitle(outside, widget));
    else tellTitle(outside);
  });
  sendLinksOutside();
  followHeight(outside);
  followEvents(outside);

  const hasEndpoint = document.querySelector('meta[name=career-widgets-endpoint]') !== null;
  const asked = wanted(new URL(location.href), hasEndpoint);
  if (typeof asked === 'string') {
    report(`embed.html: ${asked}`);
    return say(`Nothing can be shown here, because the URL of this frame is wrong: ${asked}.`);
  }
  const { documentElement: root } = document;
  root.lang = asked.lang ?? root.lang;
  root.dir = asked.dir ?? root.dir;
  try {
    await load(asked.widget);
  } catch (error) {
    report(`embed.html: the code of <${asked.widget}> could not be loaded: ${String(error)}`);
    return say('This could not be loaded.');
  }
  document.addEventListener('cw-load', () => tellTitle(outside, widget));
  widget = create(asked, report);
  document.body.append(widget);
  followTheme(widget);
}

/** Handles a message from the page. */
async function change(widget: HTMLElement, message: PageMessage) {
  const { documentElement: root } = document;
  switch (message.careerWidgets) {
    case 'theme':
      widget.setAttribute('theme', message.theme);
      return followTheme(widget);
    case 'lang':
      root.lang = message.lang;
      break;
    case 'dir':
      root.dir = message.dir;
  }
  await (widget as { settled?: () => Promise<void> }).settled?.();
}

// Until there is a heading, the document's title is better than none.
function tellTitle(outside: Outside, widget?: HTMLElement) {
  document.title = (widget && headingOf(widget)) || document.title;
  outside.tell({ careerWidgets: 'title', title: document.title });
}

function say(words: string) {
  const message = document.createElement('p');
  message.textContent = words;
  document.body.append(message);
}

/** The parameters of a frame's URL. */
interface Wanted {
  widget: Tag;
  /** Language and direction of the document. */
  lang: string | null;
  dir: string | null;
  /** All other parameters: the widget's attributes. */
  attributes: Map<string, string>;
}

/** Parses a frame's URL; returns an error message instead if nothing can be shown. */
export function wanted(address: URL, hasEndpoint: boolean): Wanted | string {
  const { widget, lang, dir, ...rest } = Object.fromEntries(address.searchParams);
  const tag = tags.find(known => known === widget);
  if (!tag) {
    return `${widget ? `widget=${widget} is not known` : 'widget is missing'}: it must be ${tags.join(', ')}`;
  }
  if (rest.display === 'link' || rest.display === 'button') {
    return `display=${rest.display} links to a list on the same page, and a frame has none: use display=list or compact`;
  }
  if (!rest.src) {
    if (!rest.career)
      return 'career is missing: it is the key of a career; or give src, the URL of a document';
    if (!rest.endpoint && !hasEndpoint) return 'endpoint is missing: it is the base URL of the documents';
  }
  return { widget: tag, lang: lang ?? null, dir: dir ?? null, attributes: new Map(Object.entries(rest)) };
}

/** Creates the widget that a URL specifies. Its class defines the known attributes. */
function create({ widget, attributes }: Wanted, report: (fault: string) => void): HTMLElement {
  const element = document.createElement(widget);
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: string[] };
  for (const [name, value] of attributes) {
    if (observedAttributes.includes(name)) element.setAttribute(name, value);
    else
      report(
        `embed.html: ${name} is not an attribute of <${widget}>: it has ${observedAttributes.join(', ')}`,
      );
  }
  return element;
}

/** Gives the document the color scheme of the widget's theme, so that the background matches it. */
function followTheme(widget: HTMLElement): void {
  const { style } = document.documentElement;
  style.removeProperty('color-scheme'); // Otherwise a theme that inherits would inherit that of the previous one.
  style.setProperty('color-scheme', getComputedStyle(widget).colorScheme);
}

/** The text of a widget's heading; empty if it has none yet. */
const headingOf = ({ shadowRoot }: HTMLElement): string =>
  shadowRoot?.querySelector('[part~=heading]')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
