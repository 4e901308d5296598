const xml = 'http://www.w3.org/XML/1998/namespace';

/** What a page says of the language where an element stands. */
export interface SurroundingLanguage {
  /** The `lang` of the nearest element that has one; empty where none has. */
  tag: string;
  /** The `dir` that was set there, or further in; null where the page left direction open. */
  dir: string | null;
}

/** Looks for the language of an element as HTML has it: its own, else that of the nearest element around it. */
export function surroundingLanguage(host: Element): SurroundingLanguage {
  let dir: string | null = null;
  for (let element: Element | null | undefined = host; element; element = around(element)) {
    dir ??= element.getAttribute('dir');
    const tag = element.getAttributeNS(xml, 'lang') ?? element.getAttribute('lang');
    if (tag !== null) return { tag: tag.trim().replaceAll('_', '-'), dir };
  }
  return { tag: '', dir };
}

/** The element that holds this one, out of a shadow root too. */
const around = ({ parentNode }: Element): Element | null =>
  parentNode instanceof Element ? parentNode : ((parentNode as ShadowRoot | null)?.host ?? null);
