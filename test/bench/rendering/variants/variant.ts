/** One way to show documents. */
export interface Variant {
  /** Shows them within an element; resolves once all items are there. */
  mount(place: HTMLElement): void | Promise<unknown>;
  /** Takes over documents of which one item differs. */
  update?(place: HTMLElement): void | Promise<unknown>;
  unmount?(place: HTMLElement): void;
}
