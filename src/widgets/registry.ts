import type { WidgetDefinition } from '../contract/resource.js';

/** Every widget by its tag. A new one is a folder of that name beside this file, and a line here. */
export const widgets = {
  'related-careers': { document: 'related' },
  'popular-schools': { document: 'schools', byState: true, hasFeatured: true },
  'wage-summary': { document: 'wages', byState: true },
} as const satisfies Record<string, WidgetDefinition>;

export type Tag = keyof typeof widgets;

export const tags = Object.keys(widgets) as Tag[];
