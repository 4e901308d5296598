/** What is rendered, and how often. */
export interface Job {
  kind: 'cards' | 'schools' | 'wages';
  count: number;
  /** Whether what the widgets are compared with is laid out all at once, whatever their styles put off. */
  isAtOnce?: boolean;
}

/** The most that one widget shows: more than that are in several. */
export const mostInOne = 500;

/** The widget that shows each kind, and how one of its items is found. */
export const widgets = {
  cards: { tag: 'related-careers', item: '[part~=card]' },
  schools: { tag: 'popular-schools', item: '[part~=school]' },
  wages: { tag: 'wage-summary', item: 'tr[part~=row]' },
} as const;

/** The same markup by the shortest way there is, which all others are measured against; and once more, for the noise. */
export const reference = 'innerHTML';
export const twin = 'innerHTML again';

/** Whatever shows these; InstantSearch only shows cards. */
export function subjectsFor({ kind }: Job): string[] {
  const all = [
    'career-widgets',
    reference,
    twin,
    'ready <template>',
    'innerHTML made of data',
    'Lit',
    'preact',
  ];
  return kind === 'cards' ? [...all, 'InstantSearch'] : all;
}
