import type { DefaultTreeAdapterTypes } from 'parse5';

/** What the elements around a place say of it. */
export interface Around {
  /** The `lang` of the nearest element that has one. */
  lang: string | undefined;
  /** The `dir` that was set there, or further in. */
  dir: 'ltr' | 'rtl' | undefined;
  /** An element that a list or a table cannot stand in, because parsers would end it there. */
  narrow: string | undefined;
}

/** What nothing says yet. */
export const wholePage: Around = { lang: undefined, dir: undefined, narrow: undefined };

const directions = ['ltr', 'rtl'] as const;

const narrow = new Set(['p', 'a', 'button']);

// In these a parser starts afresh.
const wide = new Set(['td', 'th', 'caption', 'object', 'marquee', 'applet']);

/** What is said within an element, itself included. */
export function around({ tagName, attrs }: DefaultTreeAdapterTypes.Element, outside: Around): Around {
  if (attrs.length === 0 && !narrow.has(tagName) && !wide.has(tagName)) return outside;
  const valueOf = (name: string) => attrs.find(attribute => attribute.name === name)?.value;
  const lang = valueOf('lang')?.trim().replaceAll('_', '-');
  const dir = directions.find(direction => direction === valueOf('dir')?.toLowerCase());
  const isNarrow = narrow.has(tagName);
  if (lang === undefined && dir === undefined && !isNarrow && !wide.has(tagName)) return outside;
  return {
    lang: lang ?? outside.lang,
    // A language that is set further in begins anew, because nothing says that the direction is still right.
    dir: dir ?? (lang === undefined ? outside.dir : undefined),
    narrow: isNarrow ? tagName : wide.has(tagName) ? undefined : outside.narrow,
  };
}
