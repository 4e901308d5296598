/**
 * Acts once the parser is through with the page, at once where it is; ahead of the page's own deferred scripts. Until
 * then an element has no children yet, and a root that a server has written for it would find one in its place. Where
 * there is no page, as on a server, it never acts.
 */
export function whenParsed(act: () => void): void {
  const page = globalThis.document as Document | undefined;
  if (page?.readyState === 'loading') page.addEventListener('readystatechange', act, { once: true });
  else if (page) act();
}
