import type { DefaultTreeAdapterTypes } from 'parse5';

/** What the ancestors of a position say about it. */
export interface Around {
  /** The `lang` of the nearest element that has one. */
  lang: string | undefined;
  /** The `dir` set on that element or on one inside it. */
  dir: 'ltr' | 'rtl' | undefined;
  /** An ancestor that cannot contain a list or a table, because parsers would close it there. */
  narrow: string | undefined;
}

/** The context of the document itself. */
export const wholePage: Around = { lang: undefined, dir: undefined, narrow: undefined };

const directions = ['ltr', 'rtl'] as const;

const narrow = new Set(['p', 'a', 'button']);

// Parsers start a new scope in these.
const wide = new Set(['td', 'th', 'caption', 'object', 'marquee', 'applet']);

/** The context inside an element. */
export function around({ tagName, attrs }: DefaultTreeAdapterTypes.Element, outside: Around): Around {
  if (attrs.length === 0 && !narrow.has(tagName) && !wide.has(tagName)) return outside;
  const valueOf = (name: string) => attrs.find(attribute => attribute.name === name)?.value;
  const lang = valueOf('lang')?.trim().replaceAll('_', '-');
  const dir = directions.find(direction => direction === valueOf('dir')?.toLowerCase());
  const isNarrow = narrow.has(tagName);
  if (lang === undefined && dir === undefined && !isNarrow && !wide.has(tagName)) return outside;
  return {
    lang: lang ?? outside.lang,
    // A nested `lang` resets the direction, because the outer one may not apply.
    dir: dir ?? (lang === undefined ? outside.dir : undefined),
    narrow: isNarrow ? tagName : wide.has(tagName) ? undefined : outside.narrow,
  };
}
