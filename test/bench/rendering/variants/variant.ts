/** One way to show documents. */
export interface Variant {
  /** Shows them within an element; resolves once the first items are there, or all, where that is the same. */
  mount(place: HTMLElement): void | Promise<unknown>;
  /** Resolves once all items are there, where that takes longer. */
  complete?(place: HTMLElement): Promise<void>;
  /** Takes over documents of which one item differs. */
  update?(place: HTMLElement): void | Promise<unknown>;
  unmount?(place: HTMLElement): void;
}
