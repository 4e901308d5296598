import { fromPage, read, type FrameMessage, type PageMessage } from './messages.js';

/** The page around this frame. It is told nothing before it has said hello; then what it missed comes first. */
export class Outside {
  readonly #page = window.parent;
  /** The latest message of each name: without a page that listens, there is to be an end to them. */
  readonly #untold = new Map<string, FrameMessage>();
  #origin: string | undefined;

  /** Listens to the page, and to nobody else. */
  listen(hear: (message: PageMessage) => void): void {
    if (this.#page === window) return;
    addEventListener('message', ({ data, origin, source }) => {
      const message = source === this.#page ? read(fromPage, data) : undefined;
      if (!message) return;
      // A page in a sandbox has no origin, and can only be addressed by its window.
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
