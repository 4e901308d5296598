import { followEvents } from './events.js';
import { followHeight, tellHeight } from './height.js';
import { sendLinksOutside } from './links.js';
import type { PageMessage } from './messages.js';
import { Outside } from './outside.js';
import { wanted } from './parameters.js';
import type { Tag } from '../widgets/registry.js';
import { create, followTheme, headingOf } from './widget.js';

/** What the page in the frame gets from its entry. */
interface Means {
  /** Loads the code of a widget, which registers its tag. */
  load: (widget: Tag) => Promise<unknown>;
  /** Tells the publisher's developer, in the console. */
  report: (fault: string) => void;
}

/** Shows the one widget that the frame's address asks for, and keeps the page around it up to date. */
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
    return say(`Nothing can be shown here, because the address of this frame is wrong: ${asked}.`);
  }
  const { documentElement: root } = document;
  root.lang = asked.lang ?? root.lang;
  root.dir = asked.dir ?? root.dir;
  try {
    await load(asked.widget);
  } catch (error) {
    report(`embed.html: the code of <${asked.widget}> cannot be loaded: ${String(error)}`);
    return say('This could not be loaded.');
  }
  document.addEventListener('cw-load', () => tellTitle(outside, widget));
  widget = create(asked, report);
  document.body.append(widget);
  followTheme(widget);
}

/** Does what the page asks for. */
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

// Before there is a heading, the title that the document has is better than none.
function tellTitle(outside: Outside, widget?: HTMLElement) {
  document.title = (widget && headingOf(widget)) || document.title;
  outside.tell({ careerWidgets: 'title', title: document.title });
}

function say(words: string) {
  const message = document.createElement('p');
  message.textContent = words;
  document.body.append(message);
}
