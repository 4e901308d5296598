import { attributeMarkup } from '../ssr/escape.js';

/** The start tag of an element with these attributes. */
export function startTag(name: string, attributes: Iterable<readonly [string, string]>): string {
  return `<${name}${attributeMarkup(Object.fromEntries(attributes))}>`;
}
