import { isServer, noChange, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** A list that is longer comes in slices. */
const long = 100;

/** Items that such a list begins with: as many as a screen shows. A server knows no frames. */
const first = isServer ? Infinity : 12;

/** Milliseconds of each frame that a slice may take. */
const share = 8;

/** Milliseconds after which no frame is to be expected, because nobody sees the page. */
const unseen = 100;

/** Who shows lists, and can draw them at once. */
interface Host extends ReactiveControllerHost {
  readonly isUpdatePending: boolean;
  updateNow(): void;
}

/** Has long lists drawn some items at a time, a slice in each frame: the first are seen early, and the page stays awake. */
export class Slices implements ReactiveController {
  readonly #host: Host;
  /** Items of each list that may be drawn by now. */
  #room = first;
  #step = first;
  #longest = 0;
  /** Items that stand as they should while a slice is added to them. */
  #standing = 0;
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

  /** What there is to draw of a list now. */
  of<Item>(items: readonly Item[], show: (item: Item, index: number) => unknown): unknown[] {
    const isLong = items.length > long;
    if (isLong) this.#longest = Math.max(this.#longest, items.length);
    return items
      .slice(0, isLong ? this.#room : long)
      .map((item, index) => (index < this.#standing ? noChange : show(item, index)));
  }

  hostUpdated() {
    const isWhole = this.#longest <= this.#room;
    this.#longest = 0;
    if (isWhole) {
      this.whole = undefined;
      this.#finish();
    } else if (!this.#isDue) {
      this.#isDue = true;
      this.whole ??= new Promise(resolve => (this.#finish = resolve));
      inNextFrame(() => this.#add());
    }
  }

  #add() {
    const start = performance.now();
    this.#isDue = false;
    // Where anything else is to be drawn as well, all is.
    this.#standing = this.#host.isUpdatePending ? 0 : this.#room;
    this.#room += this.#step;
    this.#host.updateNow();
    this.#standing = 0;
    this.#step = Math.ceil(this.#step * Math.min(4, share / (performance.now() - start)));
  }
}

function inNextFrame(act: () => void) {
  const once = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    act();
  };
  const frame = requestAnimationFrame(once);
  const timer = setTimeout(once, unseen);
}
