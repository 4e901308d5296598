/**
 * The states of a widget that a page's styles can ask for, such as `:state(loaded)`.
 *
 * @cssState waiting - Not near the viewport yet.
 * @cssState consent - Waits for consent before it requests anything.
 * @cssState loading - The document has been requested.
 * @cssState loaded - The content is on screen.
 * @cssState empty - There is nothing to show.
 * @cssState failed - The document could not be loaded.
 * @cssState hidden - Nothing of its own is shown, as `when-empty` or `when-error` asks.
 */
export class CustomStates {
  readonly #states: Set<string>;
  /** The states that are set now. */
  #now = '';

  constructor(host: HTMLElement) {
    this.#states = host.attachInternals().states;
  }

  /** Sets these alone. */
  set(...states: (string | false)[]): void {
    const now = states.filter(state => state !== false);
    // What stays is left alone, for all styles that ask for a state would be looked at again.
    if (now.join() === this.#now) return;
    this.#now = now.join();
    // All at once: in WebKit one that is deleted by itself still matches.
    this.#states.clear();
    for (const state of now) this.#states.add(state);
  }
}
