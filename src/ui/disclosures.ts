import type { ReactiveControllerHost } from 'lit';
import { DisclosureEvent } from './events.js';

/** Which disclosures the reader has opened or closed, against how they started. */
export class Disclosures {
  readonly #host: ReactiveControllerHost & Element;
  readonly #toggled = new Set<string>();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  isOpen(id: string, startsOpen: boolean): boolean {
    return startsOpen !== this.#toggled.has(id);
  }

  /** Forgets what the reader did, because the content is another. */
  reset(): void {
    this.#toggled.clear();
  }

  toggle(id: string, name: string, open: boolean): void {
    if (!this.#toggled.delete(id)) this.#toggled.add(id);
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new DisclosureEvent(name, open));
  }
}
