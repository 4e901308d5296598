import { isServer, type LitElement, type ReactiveController } from 'lit';
import type { LoadError } from '../load/load-error.js';
import { reportOnce } from '../load/report.js';
import { isHidden } from './attributes.js';
import { EmptyEvent, FailEvent, LoadEvent } from './events.js';
import { HeightLock } from './height-lock.js';
import type { Loader, State } from './loader.js';
import { ViewTracker } from './visibility.js';

/**
 * The custom states of a widget that a page's styles can match, such as `:state(loaded)`.
 *
 * @cssState waiting - Not near the viewport yet.
 * @cssState consent - Waits for consent before it requests anything.
 * @cssState loading - The document has been requested.
 * @cssState loaded - The content is on screen.
 * @cssState empty - There is nothing to show.
 * @cssState failed - The document could not be loaded.
 * @cssState hidden - The widget shows nothing of its own, because of `when-empty` or `when-error`.
 */
class CustomStates {
  readonly #states: Set<string>;
  /** The current states. */
  #now = '';

  constructor(host: HTMLElement) {
    this.#states = host.attachInternals().states;
  }

  /** Replaces the current states. */
  set(...states: (string | false)[]): void {
    const now = states.filter(state => state !== false);
    // States that stay are left alone, because a change would recalculate all styles that match them.
    if (now.join() === this.#now) return;
    this.#now = now.join();
    // Cleared all at once: in WebKit a state that is deleted individually still matches.
    this.#states.clear();
    for (const state of now) this.#states.add(state);
  }
}

type Host = LitElement & Parameters<typeof isHidden>[0];

/** The effects of a state change: height lock, custom states, events, and view tracking. */
export class StateEffects implements ReactiveController {
  readonly #host: Host;
  readonly #loader: Pick<Loader<unknown>, 'state'>;
  readonly #heightLock: HeightLock;
  readonly #views: ViewTracker;
  // Synchronously, because in another document it would be too late.
  readonly #states: CustomStates | undefined;
  #shown: State<unknown> | undefined;

  constructor(host: Host, loader: Pick<Loader<unknown>, 'state'>) {
    this.#host = host;
    this.#loader = loader;
    this.#heightLock = new HeightLock(host);
    this.#views = new ViewTracker(host);
    this.#states = isServer ? undefined : new CustomStates(host);
    host.addController(this);
  }

  hostUpdate() {
    const { status } = this.#loader.state;
    // A message in the space of a skeleton would leave a gap in the page, which is worse than one layout shift.
    if (status !== 'loaded' && status !== 'loading') this.#heightLock.release();
    // What replaces a document has no skeleton's space to keep.
    else if (status === 'loaded' && this.#shown && !('document' in this.#shown)) this.#heightLock.hold();
  }

  /** Follows what has been rendered, once hydration has left it alone in the page. */
  follow() {
    const { state } = this.#loader;
    const isConsent = state.status === 'waiting' && state.for === 'consent';
    this.#states!.set(state.status, isConsent && 'consent', isHidden(this.#host, state) && 'hidden');
    if (state === this.#shown) return;
    this.#shown = state;
    if (state.status === 'failed') this.#heightLock.release();
    if (state.status === 'loaded') this.#views.watch();
    // Fired once it is on screen, so that a listener may read or measure it.
    announce(this.#host, state);
  }
}

/** Fires the event of a new state, and reports a failure to the developer. */
function announce(host: Element, state: State<unknown>): void {
  if (state.status === 'loaded') host.dispatchEvent(new LoadEvent());
  else if (state.status === 'empty') host.dispatchEvent(new EmptyEvent());
  else if (state.status === 'failed') announceFailure(host, state.error);
}

/** Fires the event of a failure and reports it, whether or not it is shown. */
export function announceFailure(host: Element, { reason, message }: LoadError): void {
  reportOnce(`<${host.localName}>: ${message}`);
  host.dispatchEvent(new FailEvent(reason, message));
}
