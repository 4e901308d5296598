import { configure } from './endpoint.js';
import { reportOnce } from './report.js';

/** Milliseconds that a widget waits for a part before it renders without it. */
const patience = 3000;

/** Milliseconds before the first retry; the delay doubles for each later one. */
const firstDelay = 5000;

/**
 * Code, styles or strings that only some pages need, in a file of their own. A widget that needs one waits for it with
 * the skeleton on screen, renders without it if it cannot be loaded, and updates when it loads after all.
 */
export class Part<Code> {
  /** What the file exports; undefined until it is loaded. */
  code: Code | undefined;
  readonly #name: string;
  readonly #import: () => Promise<Code>;
  #loading: Promise<void> | undefined;
  #waiting: Promise<void> | undefined;
  #isGivenUp = false;

  /** `name` is its name in messages to the page's developer. */
  constructor(name: string, load: () => Promise<Code>) {
    this.#name = name;
    this.#import = load;
  }

  /** Loads it; never rejects. */
  load(): Promise<void> {
    return (this.#loading ??= this.#load(this.#import, firstDelay));
  }

  /** Resolves once it is loaded, or after a timeout; undefined if there is nothing to wait for. */
  get coming(): Promise<void> | undefined {
    if (this.code || this.#isGivenUp) return undefined;
    return (this.#waiting ??= Promise.race([this.load(), this.#giveUp()]));
  }

  async #load(load: () => Promise<Code>, delay: number) {
    try {
      this.code = await load();
    } catch (error) {
      reportOnce(`${this.#name} could not be loaded: ${String(error)}`);
      this.#isGivenUp = true;
      setTimeout(() => void this.#load(again(error) ?? load, delay * 2), delay);
    }
    configure({});
  }

  async #giveUp() {
    await new Promise(resolve => setTimeout(resolve, patience));
    this.#isGivenUp = true;
  }
}

// Browsers cache the failure of a module URL, which is in their error, so a retry uses another one.
function again<Code>(error: unknown): (() => Promise<Code>) | undefined {
  const [address] = /https?:\S+/.exec(String(error)) ?? [];
  return address
    ? () => import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}?again`) as Promise<Code>
    : undefined;
}
