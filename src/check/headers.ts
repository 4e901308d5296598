import type { Misfit } from './finding.js';

const header = 'Access-Control-Allow-Origin';

/** What keeps a browser from giving an answer to pages of another site; undefined where nothing does. */
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
    // Without it a widget cannot tell a missing document from a failing server, and shows no nation for a state.
    expected: `${header}: * with ${missing ? 'every answer of 404, too' : 'every document'} (told once)`,
    found: allowed ?? 'no such header',
  };
}

/** What a publisher may want to know of a document's type. */
export function typeRemark(headers: Headers): string | undefined {
  const type = headers.get('content-type');
  if (/^(application|text)\/([\w.+-]+\+)?json\b/i.test(type ?? '')) return undefined;
  return `is sent as ${type ?? 'nothing'}, not as application/json: hosts compress and cache by type (told once)`;
}

/** Widgets take an endpoint for a folder, so that its query is lost on them. */
export function queryRemark(url: string): string | undefined {
  const isQueried = new URL(url).search !== '';
  return isQueried
    ? 'was asked for with the query of the address, which widgets leave out (told once)'
    : undefined;
}
