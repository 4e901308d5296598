import { reportOnce } from '../data/report.js';

/** Registers an element, unless its tag is taken: a page may load this library twice, and the first copy stays. */
export function define(tag: string, element: CustomElementConstructor): void {
  const taken = customElements.get(tag);
  // There templates cannot be made, so the tag stays what the page has in it.
  if (isXml())
    reportOnce(`<${tag}>: this page is XHTML, where widgets cannot be made; serve it as text/html`);
  else if (!taken) customElements.define(tag, element);
  else if (taken !== element) reportOnce(`<${tag}> is registered already; this copy of it is not used`);
}

const isXml = () => globalThis.document?.contentType === 'application/xhtml+xml';
