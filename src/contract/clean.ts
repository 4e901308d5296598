/**
 * Signs that nobody sees and that make a text look like another one, or lay it over its neighbors: controls,
 * embeddings, overrides and isolates of direction, tags, and marks that some programs put at the start of a file.
 * With them go halves of signs, which could become such a sign once what parts them is gone.
 * Joiners and the marks of direction of a single place stay, because words are written with them.
 */
const disguises = /[\p{Cc}\p{Cs}\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]+/gu;

/** White space among them parts words. */
const gaps = /[\t-\r\u2028\u2029]+/g;

/** More marks on one letter than any language writes: they would cover the lines around. */
const heaps = /(\p{M}{6})\p{M}+/gu;

/** What nearly all texts are made of, none of which is any of these. */
const plain = /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027]*$/;

/** A text without signs that could disguise it. */
export const clean = (text: string): string =>
  plain.test(text) ? text : text.replace(gaps, ' ').replace(disguises, '').replace(heaps, '$1');
