const taken = new WeakSet<Element>();

/**
 * Whether the page itself has asked for a document ahead of our code, by `<link rel="preload" as="fetch" crossorigin>`,
 * and nobody has taken the answer yet. Most pages have no such link, and need no address to be worked out.
 */
export function isPreloaded(url: () => string): boolean {
  return links().some(link => link.href === url());
}

/** The same, and takes the answer. A browser gives it only to a request that is like the page's own. */
export function takePreload(url: string): boolean {
  const link = links().find(link => link.href === url);
  if (link) taken.add(link);
  return link !== undefined;
}

function links(): HTMLLinkElement[] {
  // Node has no page: it reads documents to write them into one.
  if (typeof document === 'undefined') return [];
  const all = document.querySelectorAll<HTMLLinkElement>('link[rel~="preload"][as="fetch"]');
  return [...all].filter(link => !taken.has(link));
}
