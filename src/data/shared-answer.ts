import { onAbort } from './on-abort.js';

/** An answer that several wait for. It is asked for as long as one of them does. */
export class SharedAnswer<Value> {
  readonly value: Promise<Value>;
  /** When it turned out that there is none, by `Date.now()`. */
  failedAt: number | undefined;
  /** When it turned out that there is no newer one, while this one still serves. */
  notRenewedAt: number | undefined;
  /** Whether it is asked for past what is remembered. */
  readonly isFresh: boolean;
  /** Whether it is here, or turned out not to be. */
  isSettled = false;
  readonly #controller = new AbortController();
  #waiting = 0;

  constructor(ask: (signal: AbortSignal) => Promise<Value>, isFresh = false) {
    this.isFresh = isFresh;
    this.value = ask(this.#controller.signal);
    this.value.then(
      () => (this.isSettled = true),
      () => {
        this.isSettled = true;
        this.failedAt = Date.now();
      },
    );
  }

  /** Whether all who waited have left, so that there will be no answer. */
  get isGivenUp(): boolean {
    return this.#controller.signal.aborted;
  }

  /** Lets one more wait, until the signal says that it has left. */
  join(signal?: AbortSignal): Promise<Value> {
    this.#waiting++;
    onAbort(signal, () => {
      if (--this.#waiting === 0 && !this.isSettled) this.#controller.abort();
    });
    return this.value;
  }
}
