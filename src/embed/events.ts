import { fromFrame, read } from './messages.js';
import type { Outside } from './outside.js';

/** Tells the page of the widget's events. */
export function followEvents(outside: Outside): void {
  const names = Object.keys(fromFrame).filter(name => name.startsWith('cw-'));
  for (const name of names) {
    document.addEventListener(name, event => {
      const message = read(fromFrame, withFields(event));
      if (message) outside.tell(message);
    });
  }
}

// The fields of an event may lie on its prototype, and its link is to mean the same outside.
function withFields(event: Event): object {
  const { type, href } = event as Event & { href?: string };
  const link = href === undefined ? {} : { href: new URL(href, document.baseURI).href };
  return Object.assign(Object.create(event) as object, { careerWidgets: type }, link);
}
