import { configure } from './endpoint.js';

// Kept nowhere but here: another page of the same site asks its reader again.
let isForAll = false;
const agreed = new Set<string>();

/**
 * Lets every widget with `consent="required"` ask for what it shows, now and for as long as the page is open: for the
 * callback of a consent banner.
 */
export function grantConsent(): void {
  isForAll = true;
  configure({});
}

/** As `grantConsent`, for some servers alone. */
export function grantServers(servers: readonly string[]): void {
  for (const server of servers) agreed.add(server);
  configure({});
}

/** Which servers some addresses in a page are on, without those that may be asked already. */
export function serversToGrant(
  addresses: readonly string[],
  { baseURI: base }: { baseURI?: string },
): string[] {
  if (isForAll) return [];
  const servers = addresses.map(address => (URL.canParse(address, base) ? new URL(address, base).host : ''));
  // An address that is none, or of no server, such as `data:`, asks nobody.
  return [...new Set(servers)].filter(server => server && !agreed.has(server));
}
