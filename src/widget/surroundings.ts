import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onConfigure } from '../load/endpoint.js';

/** What a page provides besides attributes: settings for all widgets, and a document inside the tag. */
export class Surroundings implements ReactiveController {
  /** The text of the document inside the widget; undefined if there is none. */
  inline: string | undefined;
  readonly #host: ReactiveControllerHost & Element;
  #past: string | undefined;
  #stopListening: (() => void) | undefined;
  #view: Window | null | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#stopListening = onConfigure(() => this.#host.requestUpdate());
    const { defaultView, readyState } = this.#host.ownerDocument;
    this.#view = defaultView;
    // A script that was still being parsed is complete by then.
    if (readyState !== 'complete') defaultView?.addEventListener('DOMContentLoaded', this.read);
    this.read();
  }

  hostDisconnected() {
    this.#stopListening?.();
    // The host itself may already be in another document.
    this.#view?.removeEventListener('DOMContentLoaded', this.read);
  }

  /** Resolves once the document, if there is one, is complete; undefined if it is, or if parsing has finished. */
  get whole(): Promise<unknown> | undefined {
    const page = this.#host.ownerDocument;
    if (this.inline || page.readyState !== 'loading') return undefined;
    return new Promise(resolve =>
      page.addEventListener('DOMContentLoaded', () => {
        this.read();
        resolve(undefined);
      }),
    );
  }

  /** Finds the document among the widget's children, which may have changed. */
  readonly read = () => {
    const text = inlineDocument(this.#host);
    if (text === this.inline || text === this.#past) return;
    this.inline = text;
    this.#host.requestUpdate();
  };

  /** Ignores a prerendered document from now on, because the request has changed. A page's own stays. */
  forget() {
    if (!this.#host.querySelector(':scope > script[data-prerendered]')) return;
    this.#past = this.inline ?? this.#past;
    this.inline = undefined;
  }
}

/**
 * The text of the document inside a widget, in a child `<script type="application/json">`;
 * undefined if there is none, and while it is still being parsed.
 */
export function inlineDocument(host: Element): string | undefined {
  const script = [...host.children].find(child => child.matches('script[type="application/json"]'));
  const isWhole = script?.nextSibling || host.ownerDocument.readyState !== 'loading';
  return (isWhole && script?.textContent?.trim()) || undefined;
}
