import type { Misfit } from './finding.js';

const header = 'Access-Control-Allow-Origin';

/** What keeps a browser from giving a response to pages of another origin; undefined if nothing does. */
export function crossOriginMisfit(
  url: string,
  origin: string,
  headers: Headers,
  missing: boolean,
): Misfit | undefined {
  const allowed = headers.get(header);
  if (allowed === '*' || allowed === origin || new URL(url).origin === origin) return undefined;
  return {
    path: '$',
    // Without it a widget cannot tell a missing document from a failing server, so a state has no national fallback.
    expected: `${header}: * with ${missing ? 'every 404 response, too' : 'every document'} (reported once)`,
    found: allowed ?? 'no such header',
  };
}

/** A remark on a document's content type. */
export function typeRemark(headers: Headers): string | undefined {
  const type = headers.get('content-type');
  if (/^(application|text)\/([\w.+-]+\+)?json\b/i.test(type ?? '')) return undefined;
  return `is sent as ${type ?? 'nothing'}, not as application/json: hosts compress and cache by type (reported once)`;
}

/** A remark on a query in the endpoint's URL: widgets treat an endpoint as a folder and drop its query. */
export function queryRemark(url: string): string | undefined {
  const isQueried = new URL(url).search !== '';
  return isQueried
    ? "was requested with the endpoint's query, which widgets leave out (reported once)"
    : undefined;
}
