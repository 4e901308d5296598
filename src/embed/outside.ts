import { fromFrame, fromPage, maxHeight, read, type FrameMessage, type PageMessage } from './messages.js';

/** The embedding page. It gets no messages before it has sent `hello`; then it first gets those it missed. */
export class Outside {
  readonly #page = window.parent;
  /** The latest message of each name, so that they do not pile up if no page listens. */
  readonly #untold = new Map<string, FrameMessage>();
  #origin: string | undefined;

  /** Listens to the embedding page only. */
  listen(hear: (message: PageMessage) => void): void {
    if (this.#page === window) return;
    addEventListener('message', ({ data, origin, source }) => {
      const message = source === this.#page ? read(fromPage, data) : undefined;
      if (!message) return;
      // A sandboxed page has an opaque origin, and can only be addressed by its window.
      this.#origin = origin === 'null' ? '*' : origin;
      for (const untold of this.#untold.values()) this.tell(untold);
      this.#untold.clear();
      hear(message);
    });
    this.#page.postMessage({ careerWidgets: 'ready' } satisfies FrameMessage, '*');
  }

  tell(message: FrameMessage): void {
    if (this.#origin) this.#page.postMessage(message, this.#origin);
    else this.#untold.set(message.careerWidgets, message);
  }
}

/** Sends the height of the frame's content to the page. */
export function tellHeight(outside: Outside): void {
  // In a frame that is not displayed everything has height 0, whatever the content.
  if (innerWidth === 0) return;
  const { height: exact } = document.documentElement.getBoundingClientRect();
  const height = Math.min(Math.ceil(exact), maxHeight);
  outside.tell({ careerWidgets: 'height', height });
  // AMP pages resize frames by their own message; the URLs of their frames say so.
  if (location.hash === '#amp=1') parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
}

/** Sends the height to the page whenever it changes. */
export function followHeight(outside: Outside): void {
  new ResizeObserver(() => tellHeight(outside)).observe(document.documentElement);
}

/** Forwards the widget's events to the page. */
export function followEvents(outside: Outside): void {
  const names = Object.keys(fromFrame).filter(name => name.startsWith('cw-'));
  for (const name of names) {
    document.addEventListener(name, event => {
      const message = read(fromFrame, withFields(event));
      if (message) outside.tell(message);
    });
  }
}

// An event's fields may be on its prototype, and its link must lead to the same URL outside the frame.
function withFields(event: Event): object {
  const { type, href } = event as Event & { href?: string };
  const link = href === undefined ? {} : { href: new URL(href, document.baseURI).href };
  return Object.assign(Object.create(event) as object, { careerWidgets: type }, link);
}

/** Lets links open in the embedding page, as they would without a frame. */
export function sendLinksOutside(): void {
  const base = document.querySelector('base');
  // A sandboxed frame can only be allowed to navigate the top-level page.
  if (base && origin === 'null') base.target = '_top';
  document.addEventListener('click', keepInside, { capture: true });
}

// A link to a fragment would otherwise replace the page with this document.
function keepInside(event: Event) {
  const link = event.composedPath().find(node => node instanceof HTMLAnchorElement);
  if (link?.getAttribute('href')?.startsWith('#')) link.target = '_self';
}
