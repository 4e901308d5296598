import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** A list that is longer comes in slices. */
const long = 100;

/** Items that such a list begins with: as many as a screen shows. A server knows no frames. */
const first = isServer ? Infinity : 12;

/** Milliseconds that a slice may take. */
const share = 12;

/** Milliseconds in which the first items come on screen, before there is more to do. */
const glance = 50;

/** Who shows lists, and can draw them at once. */
interface Host extends ReactiveControllerHost {
  updateNow(): void;
}

/**
 * Has long lists drawn some items at a time: the first are seen early, and the page stays awake
 * while the others come. Styles may leave out those beyond the first hundred while a list is growing, for to lay out
 * a list anew with each slice takes longer than to make it.
 */
export class Slices implements ReactiveController {
  readonly #host: Host;
  /** Items of each list that may be drawn by now. */
  #room = first;
  #step = first;
  #longest = 0;
  #isDue = false;
  #finish = () => {};

  /** Resolves once all items are drawn. */
  whole: Promise<void> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Begins anew, because the content is another; or has all drawn in one go. */
  reset(room = first): void {
    this.#room = room;
    this.#step = first;
  }

  /** Whether there is more to come than is drawn. */
  get isGrowing(): boolean {
    return this.whole !== undefined;
  }

  /** The items of a list that are to be drawn by now. */
  of<Item>(items: readonly Item[]): readonly Item[] {
    if (items.length <= long) return items;
    this.#longest = Math.max(this.#longest, items.length);
    return items.slice(0, this.#room);
  }

  hostUpdated() {
    const isWhole = this.#longest <= this.#room;
    this.#longest = 0;
    if (isWhole && this.whole) {
      this.whole = undefined;
      removeEventListener('beforeprint', this.#drawAll);
      this.#finish();
    } else if (!isWhole && !this.#isDue) {
      this.#isDue = true;
      addEventListener('beforeprint', this.#drawAll);
      this.whole ??= new Promise(resolve => (this.#finish = resolve));
      // By the clock, because frames do not come to a page that nobody sees.
      setTimeout(this.#add, this.#room > first ? 0 : glance);
    }
  }

  // Paper shows all.
  readonly #drawAll = () => {
    this.reset(Infinity);
    this.#host.updateNow();
  };

  readonly #add = () => {
    const start = performance.now();
    this.#isDue = false;
    this.#room += this.#step;
    this.#host.updateNow();
    this.#step = Math.ceil(this.#step * Math.min(4, share / (performance.now() - start)));
  };
}
