/**
 * Acts once the parser is through with the page, at once where it is; ahead of the page's own deferred scripts. Until
 * then an element has no children yet, and a root that a server has written for it would find one in its place.
 */
export function whenParsed(act: () => void): void {
  // On a server there is no page.
  if (globalThis.document?.readyState === 'loading')
    document.addEventListener('readystatechange', act, { once: true });
  else act();
}
