import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ViewEvent } from './events.js';

/** How far outside the viewport a widget counts as near: one screen above and below. */
const margin = '100% 0px';

/** Detects when a widget first comes near the viewport, and updates it then. */
export class Near implements ReactiveController {
  reached = false;
  readonly #host: ReactiveControllerHost & Element;
  #observer: IntersectionObserver | undefined;
  #isWatching = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Starts observing, if it matters whether the widget is near. */
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

/** Milliseconds in view that count as a view. */
const second = 1000;

// In hundredths, because only a small part of a widget many screens high is ever in view.
const steps = [...Array(101).keys()].map(step => step / 100);

/** Fires `cw-view` once a widget's content has been half in view for one second. */
export class ViewTracker implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #duration: number;
  #observer: IntersectionObserver | undefined;
  #isDue = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isHalfInView = false;

  constructor(host: ReactiveControllerHost & Element, duration = second) {
    this.#host = host;
    this.#duration = duration;
    host.addController(this);
  }

  /** Starts tracking new content. */
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
    this.#setHalfInView(false);
  }

  #weigh({ intersectionRatio, intersectionRect, rootBounds }: IntersectionObserverEntry) {
    // A widget taller than the viewport is never half in view; filling half of the viewport then counts instead. A
    // cross-origin frame may not know the size of the page's viewport.
    const height = rootBounds?.height ?? screen.height;
    this.#setHalfInView(intersectionRatio >= 0.5 || intersectionRect.height >= height / 2);
  }

  #setHalfInView(isHalfInView: boolean) {
    if (isHalfInView === this.#isHalfInView) return;
    this.#isHalfInView = isHalfInView;
    if (isHalfInView) document.addEventListener('visibilitychange', this.#time);
    else document.removeEventListener('visibilitychange', this.#time);
    this.#time();
  }

  // A background page is not in view, so its second starts when the reader comes back.
  readonly #time = () => {
    if (this.#isHalfInView && document.visibilityState === 'visible') {
      this.#timer ??= setTimeout(() => this.#report(), this.#duration);
    } else {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    }
  };

  #report() {
    this.hostDisconnected();
    this.#isDue = false;
    this.#host.dispatchEvent(new ViewEvent());
  }
}
