import { isServer } from 'lit';
import type { Resource, Source } from '../contract/resource.js';
import { loadDocument, type LoadOptions } from '../load/documents.js';
import { currentEndpoint, documentUrl, fullUrl } from '../load/endpoint.js';
import { LoadError } from '../load/load-error.js';
import { isPreloaded } from '../load/preload.js';
import { reportAttribute } from './attributes.js';

/** Milliseconds that a page's script has to set the career, before its absence is reported as a mistake. */
const grace = 3000;

interface Host extends Element {
  readonly endpoint: string | null;
  /** Requests that the loader script has already made, by URL. */
  readonly early?: Map<string, Promise<Response>>;
}

/** Loads the documents of a widget from its sources. */
export class SourceLoader<Document> {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** The effective endpoint; empty if there is none. */
  get endpoint(): string {
    return isServer
      ? (this.#host.endpoint ?? '')
      : currentEndpoint(this.#host.endpoint, this.#host.ownerDocument);
  }

  /** The servers of the sources, as far as they are known. */
  addresses(sources: readonly Source[]): string[] {
    return sources.length > 0 ? sources.map(({ src }) => src ?? this.endpoint) : [this.endpoint];
  }

  /** Whether the page or the loader script has already requested the first source. */
  isOnItsWay([own]: readonly Source[]): boolean {
    if (!own) return false;
    try {
      return isPreloaded(() => this.#url(own)) || Boolean(this.#host.early?.has(this.#url(own)));
    } catch {
      // Its error is reported when it is loaded.
      return false;
    }
  }

  /** Loads all sources and merges them into one document. */
  async load(
    resource: Resource<Document>,
    sources: readonly Source[],
    options: LoadOptions,
  ): Promise<Document> {
    const [own, featured] = sources;
    if (!own) {
      await new Promise(resolve => setTimeout(resolve, grace));
      throw new LoadError('missing', 'no career: set the career attribute, or src');
    }
    const [document, partner] = await Promise.all([
      this.#loadOwn(resource, own, options),
      featured && this.#loadFeatured(resource, featured, options),
    ]);
    return partner ? withFeatured(document, partner) : document;
  }

  async #loadOwn(resource: Resource<Document>, source: Source, options: LoadOptions) {
    try {
      return await this.#loadUrl(resource, this.#url(source), options);
    } catch (error) {
      // National figures are better than none, as long as the reader is told.
      if (!source.fallback || (error as LoadError).reason !== 'missing' || !this.endpoint) throw error;
      return this.#loadUrl(resource, this.#url({ path: source.fallback }), options);
    }
  }

  // The publisher's own schools are shown even without the partner's document.
  #loadFeatured(resource: Resource<Document>, source: Source, options: LoadOptions) {
    return Promise.resolve()
      .then(() => this.#loadUrl(resource, this.#url(source), options))
      .catch((error: Error) => reportAttribute(this.#host, `featured-src: ${error.message}`));
  }

  #loadUrl(resource: Resource<Document>, url: string, options: LoadOptions) {
    const early = this.#host.early?.get(url);
    this.#host.early?.delete(url);
    return loadDocument(resource, url, { ...options, early });
  }

  #url({ src, path = '' }: Source): string {
    const { baseURI } = this.#host.ownerDocument;
    return src ? fullUrl(src, baseURI) : documentUrl(path, this.endpoint, baseURI);
  }
}

/** A document with a partner's featured items ahead of its own. */
function withFeatured<Document>(own: Document, partner: Document): Document {
  const featured = [own, partner].map(document => (document as { featured?: unknown[] }).featured ?? []);
  return { ...own, featured: [...featured[1]!, ...featured[0]!] };
}
