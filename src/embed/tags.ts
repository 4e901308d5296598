/** The widgets that a page can have by their tags. */
export const tags = ['related-careers', 'popular-schools', 'wage-summary'] as const;

export type Tag = (typeof tags)[number];
