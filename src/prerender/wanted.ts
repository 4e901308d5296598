import { dirname, join } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';
import type { Resource } from '../contract/resource.js';
import type { Schools } from '../contract/schools.js';
import { relatedResource, schoolsResource, wagesResource } from '../contract/resources.js';
import { LoadError } from '../load/load-error.js';
import type { Tag } from '../widgets/registry.js';
import { checkedDocument, type CheckedDocument, type Documents } from './documents.js';
import { isWeb } from './place.js';

/** What a widget says of the document that it wants. */
export interface Wanted {
  tag: Tag;
  attributes: ReadonlyMap<string, string>;
  /** The text of the document that the page gives the widget itself. */
  inline: string | undefined;
}

/** Where a page is, for addresses that are relative to it. */
export interface PagePlace {
  /** The page's file, or its URL. */
  path?: string | undefined;
  root?: string | undefined;
}

const resources: Record<Tag, Resource<unknown>> = {
  'related-careers': relatedResource,
  'popular-schools': schoolsResource,
  'wage-summary': wagesResource,
};

/** Has the document that a widget would show in a browser; throws a `LoadError`. */
export async function documentFor(
  { tag, attributes, inline }: Wanted,
  documents: Documents,
  page: PagePlace,
): Promise<CheckedDocument> {
  const resource = resources[tag];
  if (inline) return checkedDocument(resource, inline);
  const own = await readOwn();
  const partner = attributes.get('featured-src');
  if (tag !== 'popular-schools' || !partner) return own;
  return withFeatured(own, partner);

  function readOwn() {
    const src = attributes.get('src');
    if (src) return documents.read(resource, locate(src, page));
    const career = attributes.get('career');
    if (!career) throw new LoadError('missing', 'no career: set the career attribute, or src');
    const state = tag === 'related-careers' ? undefined : attributes.get('state');
    const endpoint = attributes.get('endpoint');
    const isElsewhere = endpoint !== undefined && isWeb(endpoint);
    return documents.readAddress(resource, { career, state }, isElsewhere ? endpoint : undefined);
  }

  // Without the partner's document the publisher's own schools are still worth showing.
  async function withFeatured(own: CheckedDocument, src: string): Promise<CheckedDocument> {
    try {
      const { json, leftOut } = await documents.read(schoolsResource, locate(src, page));
      const [first, then] = [json, own.json].map(text => JSON.parse(text) as Schools);
      const featured = [...(first!.featured ?? []), ...(then!.featured ?? [])];
      return { json: JSON.stringify({ ...then, featured }), leftOut: [...own.leftOut, ...leftOut] };
    } catch (error) {
      return { ...own, leftOut: [...own.leftOut, `featured-src: ${(error as Error).message}`] };
    }
  }
}

/** Where a `src` leads: on the web, or in the folder that is to be served. */
function locate(src: string, { path, root }: PagePlace): string {
  if (isWeb(src)) return src;
  if (src.startsWith('//')) return `https:${src}`;
  if (path && isWeb(path)) return new URL(src, path).href;
  const isOfSite = src.startsWith('/');
  if (isOfSite && !root) {
    throw new LoadError('missing', `src="${src}" is an address on the site: name the site's folder (--root)`);
  }
  if (!isOfSite && !path) {
    throw new LoadError('missing', `src="${src}" is relative to a page whose place is not known`);
  }
  const folder = pathToFileURL(join(isOfSite ? root! : dirname(path!), '/'));
  return fileURLToPath(new URL(src.replace(/^\/+|[?#].*$/g, ''), folder));
}
