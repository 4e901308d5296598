/** The strings of `<related-careers>`, in English, in addition to the shared ones. */
export const words = {
  'related.heading': 'Careers related to {career}',
  'related.loading': 'Loading related careers…',
  'related.empty': 'No related careers are listed.',
  'related.tabs': 'Lists of careers',
  'related.basis': '{basis} · pay: {area}, {period}',
  'related.more': { one: 'and {count} more list', other: 'and {count} more lists' },
  'list.related': 'Related',
  'list.recent': 'Recently updated',
  'list.popular': 'Popular',
  'card.mean.year': 'Average pay {amount} per year',
  'card.mean.hour': 'Average pay {amount} per hour',
  'card.median.year': 'Median pay {amount} per year',
  'card.median.hour': 'Median pay {amount} per hour',
} as const;
