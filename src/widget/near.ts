import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far outside the viewport a widget is already near: one more screen above and below. */
const margin = '100% 0px';

/** Knows when a widget has come near the viewport for the first time, and has it update then. */
export class Near implements ReactiveController {
  reached = false;
  readonly #host: ReactiveControllerHost & Element;
  #observer: IntersectionObserver | undefined;
  #isWatching = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Starts to look out, where it matters whether the widget is near. */
  watch() {
    if (this.#isWatching) return;
    this.#isWatching = true;
    this.hostConnected();
  }

  hostConnected() {
    if (!this.#isWatching || this.reached) return;
    // A page may move a widget to another window, or to a document that has none.
    const view = this.#host.ownerDocument.defaultView;
    if (!view) return;
    this.#observer = new view.IntersectionObserver(
      entries => entries.some(entry => entry.isIntersecting) && this.#reach(),
      { rootMargin: margin },
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected() {
    this.#observer?.disconnect();
  }

  #reach() {
    this.reached = true;
    this.#observer?.disconnect();
    this.#host.requestUpdate();
  }
}
