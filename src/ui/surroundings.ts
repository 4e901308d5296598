import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onConfigure } from '../data/endpoint.js';
import { inlineData } from './inline-data.js';

/** What a page gives a widget beside its attributes: settings for all, and a document inside the tag. */
export class Surroundings implements ReactiveController {
  /** The text of the document that the page holds inside the widget; undefined where it holds none. */
  inline: string | undefined;
  readonly #host: ReactiveControllerHost & Element;
  #stopListening: (() => void) | undefined;
  #view: Window | null | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#stopListening = onConfigure(() => this.#host.requestUpdate());
    // A script that the parser was still at is whole by then.
    this.#view = this.#host.ownerDocument.defaultView;
    this.#view?.addEventListener('DOMContentLoaded', this.read);
    this.read();
  }

  hostDisconnected() {
    this.#stopListening?.();
    // The host itself may be in another document already.
    this.#view?.removeEventListener('DOMContentLoaded', this.read);
  }

  /** Looks for the document among the widget's children, which may have changed. */
  readonly read = () => {
    const text = inlineData(this.#host);
    if (text === this.inline) return;
    this.inline = text;
    this.#host.requestUpdate();
  };
}
