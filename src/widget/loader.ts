import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Resource } from '../contract/resource.js';
import { decode, misfit, readDocument } from '../load/document.js';
import type { LoadOptions } from '../load/documents.js';
import { LoadError } from '../load/load-error.js';
import { Near } from './visibility.js';

/** The state of a widget. */
export type State<Document> =
  | { status: 'waiting'; for: 'viewport' | 'consent' }
  | { status: 'loading' }
  | { status: 'loaded' | 'empty'; document: Document }
  | { status: 'failed'; error: LoadError };

/** The document that a widget needs, and how to load it. */
export interface Request<Document> {
  resource: Resource<Document>;
  /** Identifies the document: a different key means a new request. */
  key: unknown;
  /** The key by attributes alone, whether or not the page provides the document. */
  sources: string;
  /** The document that the page provides: an object, or JSON. */
  given?: unknown;
  /** Loads the document, if none is provided. */
  load(options: LoadOptions): Promise<Document>;
  isEmpty(document: Document): boolean;
  /** Whether consent is still needed. */
  awaitsConsent: boolean;
  /** Whether to load it even far from the viewport. */
  isEager: boolean;
  /** Resolves once the strings to show it are loaded; undefined if they are. */
  ready: Promise<unknown> | undefined;
}

/**
 * Turns the request of a widget into a state to render. Only the latest request counts: a response to an
 * earlier one is ignored, and so is one that arrives after the widget has left the page.
 */
export class Loader<Document> implements ReactiveController {
  state: State<Document> = { status: 'waiting', for: 'viewport' };
  readonly #host: ReactiveControllerHost & Element;
  readonly #onRefreshError: (error: LoadError) => void;
  readonly #near: Near;
  /** The key of the request that the state belongs to. */
  #startedKey: unknown;
  #run = 0;
  #controller = new AbortController();
  #settled: Promise<void> = Promise.resolve();

  /** A refresh that fails leaves the state as it is, so a callback reports it. */
  constructor(host: ReactiveControllerHost & Element, onRefreshError: (error: LoadError) => void) {
    this.#host = host;
    this.#onRefreshError = onRefreshError;
    this.#near = new Near(host);
    host.addController(this);
  }

  hostConnected() {
    addEventListener('online', this.#retryOffline);
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    removeEventListener('online', this.#retryOffline);
    if (this.state.status !== 'loading') return;
    this.#wait('viewport');
    const controller = this.#controller;
    // In a microtask, so that a widget that only moves keeps its request in flight.
    queueMicrotask(() => {
      if (!this.#host.isConnected) controller.abort();
    });
  }

  readonly #retryOffline = () => {
    if (this.state.status === 'failed' && this.state.error.reason === 'offline') this.#wait('viewport');
  };

  /** The document that is shown; undefined in every other state. */
  get document(): Document | undefined {
    return 'document' in this.state ? this.state.document : undefined;
  }

  /** Takes the widget's current request, before it renders. */
  want(request: Request<Document>): void {
    if (request.awaitsConsent) {
      this.#controller.abort();
      if (this.state.status !== 'waiting' || this.state.for !== 'consent') this.#wait('consent');
    } else if (request.key !== this.#startedKey || this.state.status === 'waiting') this.#start(request);
  }

  /** Loads the document again; the content stays on screen until a newer one has loaded. */
  reload(request: Request<Document>): void {
    if (request.awaitsConsent) return;
    if (request.given !== undefined) this.#take(request);
    else this.#load(request, true);
  }

  /** Sets the failed state, because the document cannot be shown after all. */
  fail(error: unknown): void {
    this.state = { status: 'failed', error: loadError(error) };
  }

  /** Resolves once the current request has loaded or failed. */
  async settled(): Promise<void> {
    let latest;
    do {
      await this.#host.updateComplete;
      latest = this.#settled;
      await latest;
    } while (latest !== this.#settled);
    await this.#host.updateComplete;
  }

  #start(request: Request<Document>) {
    if (request.given !== undefined) this.#take(request);
    else if (!isServer && this.#host.isConnected && this.#host.ownerDocument.defaultView) {
      if (!request.isEager) this.#near.watch();
      if (request.isEager || this.#near.reached) this.#load(request);
      else if (this.state.status !== 'waiting' || this.state.for === 'consent') this.#wait('viewport');
    }
  }

  // Synchronously, so that the first render already shows it.
  #take(request: Request<Document>) {
    const { resource, given } = request;
    const run = ++this.#run;
    this.#startedKey = request.key;
    // Nobody waits any more for what was requested before.
    this.#controller.abort();
    this.#settled = Promise.resolve();
    if (request.ready) {
      this.#set({ status: 'loading' });
      this.#settled = request.ready.then(() => {
        if (run === this.#run) this.#take({ ...request, ready: undefined });
      });
      return;
    }
    try {
      const json = typeof given === 'string' ? decode(given) : given;
      const document = readDocument(resource, json, `<${this.#host.localName}>`);
      if (document !== undefined) return this.#set(stateOf(request, document));
      this.#set({ status: 'loading' });
      this.#settled = misfit(resource, json).then(
        error => this.#end(run, failed(error)),
        error => this.#end(run, failed(error)),
      );
    } catch (error) {
      this.#set(failed(error));
    }
  }

  #load(request: Request<Document>, fresh = false) {
    const isRefresh = fresh && this.document !== undefined;
    const run = ++this.#run;
    this.#startedKey = request.key;
    const earlier = this.#controller;
    this.#controller = new AbortController();
    if (!isRefresh) this.#set({ status: 'loading' });
    const loading = loaded(request, { fresh, signal: this.#controller.signal });
    // Only now, so that a request that both share is not aborted.
    earlier.abort();
    this.#settled = loading.then(
      document => this.#end(run, stateOf(request, document)),
      error => {
        if (isRefresh && run === this.#run) this.#onRefreshError(loadError(error));
        else this.#end(run, failed(error));
      },
    );
  }

  #end(run: number, state: State<Document>) {
    if (run === this.#run) this.#set(state);
  }

  #wait(reason: 'viewport' | 'consent') {
    this.#run++;
    this.#set({ status: 'waiting', for: reason });
  }

  #set(state: State<Document>) {
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** The document, once the strings to show it are loaded too: both are requested in parallel. */
async function loaded<Document>(request: Request<Document>, options: LoadOptions): Promise<Document> {
  const document = request.load(options);
  await Promise.all([document.catch(() => {}), request.ready]);
  return document;
}

function stateOf<Document>(request: Request<Document>, document: Document): State<Document> {
  try {
    return { status: request.isEmpty(document) ? 'empty' : 'loaded', document };
  } catch (error) {
    return failed(error);
  }
}

const failed = (error: unknown) => ({ status: 'failed' as const, error: loadError(error) });

// A page's own data may throw anything, including an object that throws when it is read.
function loadError(error: unknown): LoadError {
  try {
    return error instanceof LoadError
      ? error
      : new LoadError('malformed', `cannot be shown: ${String(error)}`, { cause: error });
  } catch {
    return new LoadError('malformed', 'cannot be shown: it throws when it is read');
  }
}
