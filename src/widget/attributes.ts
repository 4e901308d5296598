import { reportOnce } from '../load/report.js';

// Reads attributes. An invalid value means the default, and a message to the developer.

/** A whole number within bounds, or the fallback if the attribute is absent or invalid. */
export function wholeNumber(
  host: Element,
  attribute: string,
  value: number | string | null | undefined,
  { fallback, min, max = Infinity }: { fallback: number; min: number; max?: number },
): number {
  if (value === undefined || value === null || value === '') return fallback;
  // A framework may set the property to a string: "3".
  const number = Number(value);
  if (Number.isInteger(number) && number >= min && number <= max) return number;
  const range = max === Infinity ? `of ${min} or more` : `from ${min} to ${max}`;
  reportAttribute(host, `${attribute} must be a whole number ${range}; using ${fallback}`);
  return fallback;
}

/** Whether a boolean attribute is set: `range` or `range=""`; some frameworks write "false" for unset. */
export function isSet(value: boolean | string | null | undefined): boolean {
  return value === '' || (Boolean(value) && value !== 'false');
}

/** One of the allowed values of an attribute, or the first of them if it has another. */
export function oneOf<Word extends string>(
  host: Element,
  attribute: string,
  value: string | null | undefined,
  words: readonly [Word, ...Word[]],
): Word {
  if (words.includes(value as Word)) return value as Word;
  if (value)
    reportAttribute(host, `${attribute}="${value}" must be ${words.join(', ')}; using "${words[0]}"`);
  return words[0];
}

/** The unique known values of a list such as `tabs="related recent"`, in its order. */
export function wordsOf(
  host: Element,
  attribute: string,
  value: string | null | undefined,
  known: readonly string[],
): string[] {
  const named = [...new Set(value?.split(/[\s,]+/).filter(Boolean))];
  const unknown = named.filter(word => !known.includes(word));
  if (unknown.length > 0) {
    reportAttribute(host, `${attribute} names ${unknown.join(', ')}; the document has ${known.join(', ')}`);
  }
  return named.filter(word => known.includes(word));
}

/** Reports an invalid attribute to the page's developer, once. */
export function reportAttribute(host: Element, message: string): void {
  reportOnce(`<${host.localName}>: ${message}`);
}

/** The most items of a list to show, whatever its `limit`. */
const maxLimit = 500;

/** How many items a widget shows. */
export function itemLimit(host: Element & { readonly limit: number | null }, fallback: number): number {
  return Math.min(maxLimit, wholeNumber(host, 'limit', host.limit, { fallback, min: 1 }));
}

/** Level of the headings that are some levels below a widget's own. */
export function levelBelow(host: Element & { readonly headingLevel: number }, levels: number): number {
  const own = wholeNumber(host, 'heading-level', host.headingLevel, { fallback: 2, min: 2, max: 6 });
  return Math.min(6, own + levels);
}

/** Whether `when-empty` or `when-error` hides a widget in a state. */
export function isHidden(
  host: Element & { readonly whenEmpty: string | null; readonly whenError: string | null },
  { status }: { readonly status: string },
): boolean {
  return (
    (status === 'empty' && oneOf(host, 'when-empty', host.whenEmpty, ['message', 'hide']) === 'hide') ||
    (status === 'failed' && oneOf(host, 'when-error', host.whenError, ['message', 'hide']) === 'hide')
  );
}

/** Whether a widget needs consent before any request: `consent="required"`, or any invalid value. */
export function awaitsConsent(host: Element & { readonly consent: string | null }): boolean {
  // Some frameworks write "false" for unset.
  if (!isSet(host.consent)) return false;
  oneOf(host, 'consent', host.consent, ['required']);
  return true;
}
