import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ViewEvent } from './events.js';

/** Milliseconds in view that make a view. */
const second = 1000;

const steps = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** Fires `cw-view` once a widget's content has been half in view for one second. */
export class Seen implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #duration: number;
  #observer: IntersectionObserver | undefined;
  #isDue = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & Element, duration = second) {
    this.#host = host;
    this.#duration = duration;
    host.addController(this);
  }

  /** Starts to watch, because there is new content to be seen. */
  watch() {
    this.hostDisconnected();
    this.#isDue = true;
    this.hostConnected();
  }

  hostConnected() {
    const view = this.#host.ownerDocument.defaultView;
    if (!this.#isDue || !view || !this.#host.isConnected) return;
    this.#observer = new view.IntersectionObserver(entries => this.#weigh(entries.at(-1)!), {
      threshold: steps,
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #weigh({ intersectionRatio, intersectionRect, rootBounds }: IntersectionObserverEntry) {
    // A widget taller than the screen is never half in view; half of the screen then counts as much.
    const half = intersectionRatio >= 0.5 || (rootBounds && intersectionRect.height >= rootBounds.height / 2);
    if (!half) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    } else {
      this.#timer ??= setTimeout(() => this.#report(), this.#duration);
    }
  }

  #report() {
    this.hostDisconnected();
    this.#isDue = false;
    this.#host.dispatchEvent(new ViewEvent());
  }
}
