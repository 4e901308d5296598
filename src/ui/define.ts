import { reportOnce } from '../data/report.js';

/** Registers an element, unless its tag is taken: a page may load this library twice, and the first copy stays. */
export function define(tag: string, element: CustomElementConstructor): void {
  const taken = customElements.get(tag);
  if (!taken) customElements.define(tag, element);
  else if (taken !== element) reportOnce(`<${tag}> is registered already; this copy of it is not used`);
}
