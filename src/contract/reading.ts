import { clean } from './clean.js';
import { countWithin } from './count-within.js';

/** Items that are read of a document, in all its lists; what comes after them is left out. */
const mostItems = 20_000;

/** A list that is longer may be read, and shown, a few items at a time. */
export const long = 100;

/** How deep lists may stand in lists. */
const mostLevels = 16;

/** Signs that a text may have; of a longer one the rest is cut off, and the last sign says so. */
const mostSigns = 5000;

/** How far the reading of a long list has come. */
interface Begun {
  /** What was given, in a list of its own: a page may sort its own meanwhile, and would see one item twice and another never. */
  readonly items: readonly unknown[];
  readonly kept: readonly unknown[];
  /** Index of the item to go on with. */
  readonly next: number;
  /** Items that were read, with those within them. */
  readonly count: number;
}

type ReadItem<Item> = (item: unknown, reading: Reading) => Item;

/** How far the reading of a document has come, and what was found wrong on the way. */
export class Reading {
  /** One line for each item that was left out, with all its faults. */
  readonly leftOut = new Set<string>();
  /** What was too long, and how much of it is left. */
  readonly cut = new Set<string>();
  /** Faults of the list item that is being read, or of the document where no list is around. */
  faults: string[] = [];
  /** The steps from the document to the value that is being read: whoever reads within it adds one, and takes it away. */
  readonly path: (string | number)[] = [];
  /** What was read at this place the last time, which is kept where it says just the same. */
  before: unknown;
  /** Whether no list has more items than were read. */
  isWhole = true;
  #most = Infinity;
  /** Items that were read, in all lists. */
  #count = 0;
  #levels = 0;
  /** Long lists by their places, but none that stands in another. */
  readonly #begun = new Map<string, Begun>();
  #isInLong = false;

  /** Begins the document anew, and reads on in each long list where it was left, as many items at the most. */
  goOn(most: number): void {
    this.isWhole = true;
    this.#most = most;
    this.#count = 0;
  }

  /** Notes that the value that is being read is not as it should be. */
  fault(expectation: string): undefined {
    this.faults.push(`${this.#place}: expected ${expectation}`);
  }

  /** Reads the items of a list; a broken one is left out and costs nothing else. */
  list<Item>(items: readonly unknown[], read: ReadItem<Item>): Item[] {
    const kept: Item[] = [];
    // What stands in an item of a long list is read with that item.
    if (items.length > long && !this.#isInLong) this.#readMore(items, read, kept);
    else this.#read(items, read, kept, 0, items.length);
    const before = this.before as Item[] | undefined;
    return before?.length === kept.length && kept.every((item, index) => item === before[index])
      ? before
      : kept;
  }

  #readMore<Item>(given: readonly unknown[], read: ReadItem<Item>, kept: Item[]) {
    const place = this.path.join();
    const { items, kept: keptBefore, next, count } = this.#begun.get(place) ?? this.#begin(given);
    for (const item of keptBefore) kept.push(item as Item);
    const countBefore = this.#count;
    this.#count += count;
    this.#isInLong = true;
    const end = this.#read(items, read, kept, next, Math.min(items.length, next + this.#most));
    this.#isInLong = false;
    this.#begun.set(place, { items, kept, next: end, count: this.#count - countBefore });
    this.isWhole &&= end >= items.length;
  }

  #begin(given: readonly unknown[]): Begun {
    const items = given.slice(0, mostItems + 1);
    const count = this.#countUnchanged(items);
    return count === undefined
      ? { items, kept: [], next: 0, count: 0 }
      : { items, kept: this.before as unknown[], next: items.length, count };
  }

  /**
   * What was read at this place the last time, where it is within a long list and says the very same, so that there is
   * nothing to check: to compare takes a third of the time that checking does, a tenth where items hold many others.
   */
  unchanged(value: unknown): unknown {
    const count = this.#isInLong ? this.#countUnchanged(value) : undefined;
    if (count === undefined) return undefined;
    this.#count += count;
    return this.before;
  }

  /** How many items there are within a value that says the very same as the last time, and is not to be cut now. */
  #countUnchanged(value: unknown): number | undefined {
    const count = this.before ? countWithin(value, this.before) : undefined;
    return count !== undefined && this.#count + count <= mostItems ? count : undefined;
  }

  /** Reads items from one index up to another, and returns the index to go on with. */
  #read<Item>(
    items: readonly unknown[],
    read: ReadItem<Item>,
    kept: Item[],
    start: number,
    end: number,
  ): number {
    const { faults } = this;
    const before = this.before as Item[] | undefined;
    let index = start;
    this.#levels++;
    this.faults = [];
    for (; index < end; index++) {
      if (this.#levels > mostLevels || this.#count >= mostItems) {
        this.cut.add(`${this.#place} from item ${index + 1} on`);
        index = items.length;
        break;
      }
      this.#count++;
      this.path.push(index);
      this.before = before?.[kept.length];
      const item = read(items[index], this);
      this.path.pop();
      if (this.faults.length === 0) kept.push(item);
      else {
        this.leftOut.add(this.faults.join(', '));
        this.faults = [];
      }
    }
    this.#levels--;
    this.faults = faults;
    this.before = before;
    return index;
  }

  /** A text as it may be shown: without invisible signs that could disguise it, and not without end. */
  text(text: string): string {
    const cleaned = clean(text);
    if (cleaned.length <= mostSigns) return cleaned;
    this.cut.add(`${this.#place} to ${mostSigns} signs`);
    // Half of a surrogate pair would be shown as a box.
    return `${cleaned.slice(0, mostSigns - 1).replace(/\p{Surrogate}$/u, '')}…`;
  }

  /** A text that means nothing once it is cut, such as a link. */
  whole(text: string): string {
    if (text.length <= mostSigns) return clean(text);
    this.cut.add(`${this.#place} to nothing, because it is longer than ${mostSigns} signs`);
    return '';
  }

  get #place(): string {
    const steps = this.path.map(step => (typeof step === 'number' ? `[${step}]` : `.${step}`));
    return steps.join('').replace(/^\./, '') || 'the document';
  }
}
