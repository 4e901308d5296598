import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the page still when content takes the skeleton's place: its frame
 * stays at least as high as the skeleton was, unless it is below the view, or
 * the end of its content is, where nothing that the reader sees depends on it.
 * Scrolled past, it still holds up what stands below it. In another width the
 * content has its own height.
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

  /** Holds the height that the frame has now, before the next render. */
  hold() {
    this.release();
    const frame = this.#frame;
    const view = frame?.ownerDocument.defaultView;
    const { height, top, width } = frame?.getBoundingClientRect() ?? new DOMRect();
    if (!frame || !view || height === 0 || top >= view.innerHeight) return;
    frame.style.setProperty('min-block-size', `${height}px`);
    // Told for the first time when the content is there.
    this.#observer = new view.IntersectionObserver(
      entries => endsBelow(entries.at(-1)!, frame.lastElementChild) && this.release(),
    );
    this.#observer.observe(frame);
    this.#resizes = new view.ResizeObserver(
      () => frame.getBoundingClientRect().width !== width && this.release(),
    );
    this.#resizes.observe(frame);
  }

  /** Lets the frame have the height of what is in it. */
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
