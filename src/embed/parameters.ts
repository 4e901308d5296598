import { tags, type Tag } from '../widgets/registry.js';

/** What a frame's address asks for. */
export interface Wanted {
  widget: Tag;
  /** Language and direction of the document. */
  lang: string | null;
  dir: string | null;
  /** All other parameters: the widget's attributes. */
  attributes: Map<string, string>;
}

/** Reads a frame's address; what it returns instead, where nothing can be shown, says what is wrong with it. */
export function wanted(address: URL, hasEndpoint: boolean): Wanted | string {
  const { widget, lang, dir, ...rest } = Object.fromEntries(address.searchParams);
  const tag = tags.find(known => known === widget);
  if (!tag) {
    return `${widget ? `widget=${widget} is not known` : 'widget is missing'}: it is to be ${tags.join(', ')}`;
  }
  if (rest.display === 'link' || rest.display === 'button') {
    return `display=${rest.display} leads to a list on the same page, and a frame has none: use display=list or compact`;
  }
  if (!rest.src) {
    if (!rest.career)
      return 'career is missing: it is the key of a career; or give src, the URL of a document';
    if (!rest.endpoint && !hasEndpoint) return 'endpoint is missing: it is the base URL of the documents';
  }
  return { widget: tag, lang: lang ?? null, dir: dir ?? null, attributes: new Map(Object.entries(rest)) };
}
