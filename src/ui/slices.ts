import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { long } from '../contract/reading.js';
import { Pace } from '../data/pace.js';

/** Items that such a list begins with: as many as are seen at first. A server knows no frames. */
const first = isServer ? Infinity : 6;

/** Milliseconds in which the first items come on screen, before there is more to do. */
const glance = 50;

/** Who shows lists. */
interface Host extends ReactiveControllerHost {
  /** Whether lists will be longer than they are now. */
  readonly isPartial: boolean;
  /** Makes lists longer, where it can, by so many items, and draws at once. */
  drawMore(most: number): void;
}

/**
 * Has long lists drawn some items at a time: the first are seen early, and the page stays awake
 * while the others come.
 */
export class Slices implements ReactiveController {
  readonly #host: Host;
  /** Items of each list that may be drawn by now. */
  #room = first;
  #pace = new Pace(first);
  #longest = 0;
  #isDue = false;
  #finish = () => {};

  /** Resolves once all items are drawn. */
  whole: Promise<void> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** How many items of a list of so many are needed to begin with. */
  roomFor(count: number): number {
    return count > long ? this.#room : Infinity;
  }

  /** Begins anew, because the content is another; or has all drawn in one go. */
  reset(room = first): void {
    this.#room = room;
    this.#pace = new Pace(first);
  }

  /** The items of a list that are to be drawn by now. */
  of<Item>(items: readonly Item[]): readonly Item[] {
    if (items.length <= long) return items;
    this.#longest = Math.max(this.#longest, items.length);
    return items.slice(0, this.#room);
  }

  hostUpdated() {
    const isWhole = this.#longest <= this.#room && !this.#host.isPartial;
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
    this.#host.drawMore(Infinity);
  };

  readonly #add = () => {
    this.#isDue = false;
    this.#pace.do(most => {
      this.#room += most;
      this.#host.drawMore(most);
    });
  };
}
