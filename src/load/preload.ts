const taken = new WeakSet<Element>();

/**
 * Whether the page itself preloads a document by `<link rel="preload" as="fetch" crossorigin>`,
 * and its response is still unused. Most pages have no such link, so no URL needs to be resolved.
 */
export function isPreloaded(url: () => string): boolean {
  return links().some(link => link.href === url());
}

/** The same, and marks the response as used. A browser uses it only for a request that matches the page's. */
export function takePreload(url: string): boolean {
  const link = links().find(link => link.href === url);
  if (link) taken.add(link);
  return link !== undefined;
}

function links(): HTMLLinkElement[] {
  // Node has no page: it loads documents to prerender them.
  if (typeof document === 'undefined') return [];
  const all = document.querySelectorAll<HTMLLinkElement>('link[rel~="preload"][as="fetch"]');
  return [...all].filter(link => !taken.has(link));
}
