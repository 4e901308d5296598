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
  return lists[0]!.careers.map(
    ({ key, title, url = '', summary = '', education = '', updated = '', wage }) => ({
      objectID: key,
      title,
      url,
      summary,
      facts: [
        `Mean pay $${Number(wage?.amount).toLocaleString('en-US')} a ${wage?.per ?? 'year'}`,
        education,
        `Updated ${updated}`,
      ],
    }),
  );
}

/** Where Algolia's clients ask for recommendations. */
export const recommendations = '/1/indexes/*/recommendations';

/** Answers each of their questions with the same careers. */
export function recommended(document: Related): (sent: string) => string {
  const hits = hitsOf(document).slice(0, 6);
  return sent => {
    const { requests } = JSON.parse(sent) as { requests: unknown[] };
    return JSON.stringify({ results: requests.map(() => ({ hits, nbHits: hits.length })) });
  };
}
