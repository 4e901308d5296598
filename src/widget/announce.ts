import type { LoadError } from '../load/load-error.js';
import { reportOnce } from '../load/report.js';
import { EmptyEvent, FailEvent, LoadEvent } from './events.js';
import type { State } from './loader.js';

/** Tells the page that a widget shows another state, and its developer of a failure. */
export function announce(host: Element, state: State<unknown>): void {
  if (state.status === 'loaded') host.dispatchEvent(new LoadEvent());
  else if (state.status === 'empty') host.dispatchEvent(new EmptyEvent());
  else if (state.status === 'failed') announceFailure(host, state.error);
}

/** Tells both of a failure, whether it is shown or not. */
export function announceFailure(host: Element, { reason, message }: LoadError): void {
  reportOnce(`<${host.localName}>: ${message}`);
  host.dispatchEvent(new FailEvent(reason, message));
}
