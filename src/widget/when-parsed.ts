/**
 * Calls back once the page has been parsed, at once if it has; before the page's own deferred scripts. Until
 * then an element has no children yet, and its declarative shadow root would clash with one already attached. If
 * there is no page, as on a server, it never calls back.
 */
export function whenParsed(act: () => void): void {
  const page = globalThis.document as Document | undefined;
  if (page?.readyState === 'loading') page.addEventListener('readystatechange', act, { once: true });
  else if (page) act();
}
