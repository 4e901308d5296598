const taken = new WeakSet<Element>();

/**
 * Whether the page itself has asked for a document ahead of our code, by `<link rel="preload" as="fetch" crossorigin>`,
 * and nobody has taken the answer yet.
 */
export function isPreloaded(url: string): boolean {
  return linkTo(url) !== undefined;
}

/** The same, and takes the answer. A browser gives it only to a request that is like the page's own. */
export function takePreload(url: string): boolean {
  const link = linkTo(url);
  if (link) taken.add(link);
  return link !== undefined;
}

function linkTo(url: string): Element | undefined {
  // Node has no page: it reads documents to write them into one.
  if (typeof document === 'undefined') return undefined;
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel~="preload"][as="fetch"]');
  return [...links].find(link => link.href === url && !taken.has(link));
}
