import { configure } from './endpoint.js';

// Not persisted: another page of the same site asks for consent again.
let isForAll = false;
const agreed = new Set<string>();

/**
 * Lets every widget with `consent="required"` request its content, now and for as long as the page is open: for the
 * callback of a consent banner.
 */
export function grantConsent(): void {
  isForAll = true;
  configure({});
}

/** Like `grantConsent`, but for some servers only. */
export function grantServers(servers: readonly string[]): void {
  for (const server of servers) agreed.add(server);
  configure({});
}

/** The servers of some URLs in a page, without those that consent has been given for. */
export function serversToGrant(
  addresses: readonly string[],
  { baseURI: base }: { baseURI?: string },
): string[] {
  if (isForAll) return [];
  const servers = addresses.map(address => (URL.canParse(address, base) ? new URL(address, base).host : ''));
  // An invalid URL, or one without a server, such as `data:`, needs no request.
  return [...new Set(servers)].filter(server => server && !agreed.has(server));
}
