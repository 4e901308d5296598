import type { Language } from '../i18n/language.js';

/** Things of one kind that a page shows beside each other: more than any honest document has, and few enough to draw. */
export const mostBeside = 60;

/**
 * The first of many things as they are shown, and at the end a word of how many are not: nobody reads a thousand of
 * anything, and no page could draw them.
 */
export function firstOf<Item, Shown>(
  items: readonly Item[],
  language: Language,
  show: (item: Item, index: number) => Shown,
  showRest: (words: string) => Shown,
  room = mostBeside,
): Shown[] {
  const count = items.length - room;
  const shown = items.slice(0, room).map(show);
  return count > 0 ? [...shown, showRest(language.say('more', { count }))] : shown;
}
