import type { ReactiveControllerHost } from 'lit';
import { ToggleEvent } from './events.js';

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

  toggle(id: string, name: string, open: boolean): void {
    if (!this.#toggled.delete(id)) this.#toggled.add(id);
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new ToggleEvent(name, open));
  }
}
