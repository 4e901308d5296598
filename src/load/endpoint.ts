import { LoadError } from './load-error.js';

/** Settings for every widget on the page. */
export interface Settings {
  /** Base URL of the documents, for widgets without an `endpoint` of their own. */
  endpoint?: string;
}

let settings: Settings = {};
const listeners = new Set<() => void>();

/** Sets options for all widgets on the page; an `endpoint` attribute or `<meta>` takes precedence. */
export function configure(changes: Settings): void {
  settings = { ...settings, ...changes };
  for (const listener of listeners) listener();
}

/** Calls back when the settings change; returns a function that unsubscribes. */
export function onConfigure(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The effective endpoint: the widget's own, the `<meta name="career-widgets-endpoint">` of the document that it is
 * in or of the page that loaded the script, or the configured one.
 */
export function currentEndpoint(own?: string | null, owner: Document = document): string {
  return own || metaEndpoint(owner) || metaEndpoint(document) || settings.endpoint || '';
}

const metaEndpoint = (page: Document) =>
  page.querySelector<HTMLMetaElement>('meta[name="career-widgets-endpoint"]')?.content;

/** The full URL of a document under an endpoint. */
export function documentUrl(path: string, endpoint: string, base: string): string {
  if (!endpoint) {
    throw new LoadError(
      'missing',
      'no endpoint: set the endpoint attribute, <meta name="career-widgets-endpoint" content="…">, or configure({ endpoint })',
    );
  }
  const folder = fullUrl(endpoint.endsWith('/') ? endpoint : `${endpoint}/`, base);
  // `localhost:8000/data` is a URL, of the scheme `localhost`, with nothing under it.
  if (!URL.canParse(path, folder)) {
    throw new LoadError('missing', `the endpoint "${endpoint}" is not a web URL: is https:// missing?`);
  }
  return new URL(path, folder).href;
}

/** Resolves a URL against a base URL, as a link in a page would. */
export function fullUrl(url: string, base: string): string {
  try {
    return new URL(url, base).href;
  } catch (cause) {
    throw new LoadError('missing', `"${url}" is not a URL`, { cause });
  }
}
