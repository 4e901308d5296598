import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { DisclosureEvent } from '../widget/events.js';
import type { Language } from '../i18n/language.js';

/** Which disclosures the reader has toggled from their initial state. */
export class Disclosures implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #toggled = new Set<string>();
  readonly #drawn = new Set<string>();
  #drawsAll: boolean;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    // Prerendered content is complete, and is hydrated as it is.
    this.#drawsAll = isServer || host.shadowRoot !== null;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('beforeprint', this.drawAll);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.drawAll);
  }

  /** Renders the content of every disclosure, because it is printed. */
  readonly drawAll = () => {
    this.#drawsAll = true;
    this.#host.requestUpdate();
  };

  isOpen(id: string, startsOpen: boolean): boolean {
    return startsOpen !== this.#toggled.has(id);
  }

  /** Whether to render the content of a disclosure: not before it is first opened. */
  isDrawn(id: string, open: boolean): boolean {
    if (open) this.#drawn.add(id);
    return this.#drawsAll || this.#drawn.has(id);
  }

  /** Resets all disclosures, because the content has changed. */
  reset(): void {
    this.#toggled.clear();
    this.#drawn.clear();
  }

  toggle(id: string, name: string, open: boolean): void {
    if (!this.#toggled.delete(id)) this.#toggled.add(id);
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new DisclosureEvent(name, open));
  }
}

/** The most siblings of one kind to render: more than any real document has, and few enough to render. */
export const mostBeside = 60;

/**
 * Renders the first of many items, and at the end how many are left out: nobody reads a thousand of
 * anything, and rendering them would be slow.
 */
export function firstOf<Item, Shown>(
  items: readonly Item[],
  language: Language,
  show: (item: Item, index: number) => Shown,
  showRest: (words: string) => Shown,
  room = mostBeside,
): Shown[] {
  const count = items.length - room;
  const shown = items.slice(0, room).map(show);
  return count > 0 ? [...shown, showRest(language.say('more', { count }))] : shown;
}
