import { dirname, join } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { resourceOf } from '../contract/resources.js';
import { sourcesOf, type Source } from '../contract/resource.js';
import { LoadError } from '../load/load-error.js';
import { widgets, type Tag } from '../widgets/registry.js';
import { checkedDocument, type CheckedDocument, type Documents } from './documents.js';
import { isWeb } from './place.js';

/** What a widget says about the document that it needs. */
export interface Wanted {
  tag: Tag;
  attributes: ReadonlyMap<string, string>;
  /** The text of the document that the page provides. */
  inline: string | undefined;
}

/** The location of a page, to resolve relative URLs. */
export interface PagePlace {
  /** The page's file path or URL. */
  path?: string | undefined;
  root?: string | undefined;
}

/** Loads the document that a widget would show in a browser, or throws a `LoadError`. */
export async function documentFor(
  { tag, attributes, inline }: Wanted,
  documents: Documents,
  page: PagePlace,
): Promise<CheckedDocument> {
  const definition = widgets[tag];
  const resource = resourceOf(definition.document);
  if (inline) return checkedDocument(resource, inline);
  const [own, featured] = sourcesOf(definition, name => attributes.get(name));
  if (!own) throw new LoadError('missing', 'no career: set the career attribute, or src');
  const document = await read(own);
  return featured ? withFeatured(document, () => read(featured)) : document;

  function read(source: Source) {
    if (source.src) return documents.read(resource, locate(source.src, page));
    const endpoint = attributes.get('endpoint');
    const isElsewhere = endpoint !== undefined && isWeb(endpoint);
    return documents.readSource(resource, source, isElsewhere ? endpoint : undefined);
  }
}

/** Puts a partner's featured items ahead of a document's own; the partner's document is optional. */
async function withFeatured(
  own: CheckedDocument,
  readPartner: () => Promise<CheckedDocument>,
): Promise<CheckedDocument> {
  try {
    const partner = await readPartner();
    const [first, then] = [partner, own].map(({ json }) => JSON.parse(json) as { featured?: unknown[] });
    const featured = [...(first!.featured ?? []), ...(then!.featured ?? [])];
    return { json: JSON.stringify({ ...then, featured }), leftOut: [...own.leftOut, ...partner.leftOut] };
  } catch (error) {
    return { ...own, leftOut: [...own.leftOut, `featured-src: ${(error as Error).message}`] };
  }
}

/** Resolves a `src`: to a URL, or to a file in the site's folder. */
export function locate(src: string, { path, root }: PagePlace): string {
  if (isWeb(src)) return src;
  if (src.startsWith('//')) return `https:${src}`;
  if (path && isWeb(path)) return new URL(src, path).href;
  const isOfSite = src.startsWith('/');
  if (isOfSite && !root) {
    throw new LoadError(
      'missing',
      `src="${src}" is relative to the site's root: pass the site's folder (--root)`,
    );
  }
  if (!isOfSite && !path) {
    throw new LoadError('missing', `src="${src}" is relative to a page whose location is unknown`);
  }
  const folder = pathToFileURL(join(isOfSite ? root! : dirname(path!), '/'));
  return fileURLToPath(new URL(src.replace(/^\/+|[?#].*$/g, ''), folder));
}
