import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Prevents layout shift when content replaces the skeleton: the frame
 * stays at least as high as the skeleton was, unless it is below the viewport, or
 * the end of its content is, where nothing visible depends on it.
 * Above the viewport, it still keeps what is below it in place. At another width the
 * content gets its natural height.
 */
export class HeightLock implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: IntersectionObserver | undefined;
  #resizes: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.release();
  }

  /** Locks the current height of the frame, before the next render. */
  hold() {
    this.release();
    const frame = this.#frame;
    const view = frame?.ownerDocument.defaultView;
    const { height, top, width } = frame?.getBoundingClientRect() ?? new DOMRect();
    if (!frame || !view || height === 0 || top >= view.innerHeight) return;
    frame.style.setProperty('min-block-size', `${height}px`);
    // The observer's first callback comes when the content is rendered.
    this.#observer = new view.IntersectionObserver(
      entries => endsBelow(entries.at(-1)!, frame.lastElementChild) && this.release(),
    );
    this.#observer.observe(frame);
    this.#resizes = new view.ResizeObserver(
      () => frame.getBoundingClientRect().width !== width && this.release(),
    );
    this.#resizes.observe(frame);
  }

  /** Unlocks the height. */
  release() {
    this.#observer?.disconnect();
    this.#resizes?.disconnect();
    this.#frame?.style.removeProperty('min-block-size');
  }

  get #frame() {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.held');
  }
}

const endsBelow = (
  { isIntersecting, boundingClientRect, rootBounds }: IntersectionObserverEntry,
  last: Element | null,
) =>
  (!isIntersecting && boundingClientRect.top >= (rootBounds?.bottom ?? 0)) ||
  (rootBounds && last && last.getBoundingClientRect().bottom >= rootBounds.bottom);
