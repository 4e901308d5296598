/** A language tag as it is to be written; undefined for what is none, such as `auto`, at which `Intl` throws. */
export function canonicalTag(tag: string): string | undefined {
  // What nearly all pages say needs no `Intl`, whose first use takes long.
  if (/^(en(-US)?)?$/.test(tag)) return tag || undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** The language of a tag, without its region: `es` of `es-MX`. */
export const primary = (tag: string): string => tag.toLowerCase().split('-', 1)[0]!;

const rightToLeft = ['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** The direction that a language is written in. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  rightToLeft.includes(primary(tag)) ? 'rtl' : 'ltr';

/**
 * The tag by which numbers, dates and plurals are put. The data are of the United States, unless a page names a region;
 * and engines do not agree on the digits of Arabic without one.
 */
export const withRegion = (tag: string): string =>
  /^(en|es)$/.test(tag) ? `${tag}-US` : tag === 'ar' ? 'ar-u-nu-latn' : tag;
