import { LoadError } from './load-error.js';

/** Settings for every widget on the page. */
export interface Settings {
  /** Base URL of the documents, for widgets that name none themselves. */
  endpoint?: string;
}

let settings: Settings = {};
const listeners = new Set<() => void>();

/** Sets what applies to all widgets of the page; an `endpoint` attribute or `<meta>` wins over it. */
export function configure(changes: Settings): void {
  settings = { ...settings, ...changes };
  for (const listener of listeners) listener();
}

/** Calls back when the settings change; returns how to stop that. */
export function onConfigure(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The endpoint that applies: the widget's own, the `<meta name="career-widgets-endpoint">` of the document that it is
 * in or of the page that brought the script, or the configured one.
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
    throw new LoadError('missing', `the endpoint "${endpoint}" is not a web address: does it lack https://?`);
  }
  return new URL(path, folder).href;
}

/** A URL in full, as a link in a page with this base URL would have it. */
export function fullUrl(url: string, base: string): string {
  try {
    return new URL(url, base).href;
  } catch (cause) {
    throw new LoadError('missing', `"${url}" is not a URL`, { cause });
  }
}
