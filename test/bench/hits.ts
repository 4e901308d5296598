import type { Related } from '../../src/contract/related.js';

/** A career as Algolia's libraries take one, with its facts in words. */
export interface Hit {
  objectID: string;
  title: string;
  url: string;
  summary: string;
  facts: string[];
}

export function hitsOf({ lists }: Related): Hit[] {
  return lists[0]!.careers.map(({ key, title, url = '', summary = '', education = '', updated = '', wage }) => ({
    objectID: key,
    title,
    url,
    summary,
    facts: [`Mean pay $${String(wage?.amount)} a ${wage?.per}`, education, `Updated ${updated}`],
  }));
}
