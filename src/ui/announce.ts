import { reportOnce } from '../data/report.js';
import { EmptyEvent, FailEvent, LoadEvent } from './events.js';
import type { Answer } from './request.js';

/** Tells the page how a widget's question was answered, and its developer of a failure. */
export function announce(host: Element, answer: Answer<unknown>): void {
  switch (answer.status) {
    case 'loaded':
      host.dispatchEvent(new LoadEvent());
      break;
    case 'empty':
      host.dispatchEvent(new EmptyEvent());
      break;
    case 'failed': {
      const { reason, message } = answer.error;
      reportOnce(`<${host.localName}>: ${message}`);
      host.dispatchEvent(new FailEvent(reason, message));
    }
  }
}
