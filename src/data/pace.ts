/** Milliseconds that a task may take where others wait. */
const share = 24;

/** How many items to do in one task, as those before it have shown. */
export class Pace {
  #most: number;

  constructor(first: number) {
    this.#most = first;
  }

  /** Does as many as there is time for. */
  do<Result>(act: (most: number) => Result): Result {
    const start = performance.now();
    const result = act(this.#most);
    this.#most = Math.ceil(this.#most * Math.min(4, share / (performance.now() - start)));
    return result;
  }
}
