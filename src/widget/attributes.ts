import { reportOnce } from '../load/report.js';

// What an attribute means where a page has set it wrongly: the default, and a word to the developer.

/** A whole number within bounds, or the fallback where the attribute is absent or wrong. */
export function wholeNumber(
  host: Element,
  attribute: string,
  value: number | string | null | undefined,
  { fallback, min, max = Infinity }: { fallback: number; min: number; max?: number },
): number {
  if (value === undefined || value === null || value === '') return fallback;
  // A framework may set the property to the words of its template: "3".
  const number = Number(value);
  if (Number.isInteger(number) && number >= min && number <= max) return number;
  const range = max === Infinity ? `of ${min} or more` : `from ${min} to ${max}`;
  reportAttribute(host, `${attribute} is to be a whole number ${range}; ${fallback} is used`);
  return fallback;
}

/** Whether a flag is set: `range` is, and so is `range=""`; frameworks without flags write "false". */
export function isSet(value: boolean | string | null | undefined): boolean {
  return value === '' || (Boolean(value) && value !== 'false');
}

/** One of the words that an attribute can have, or the first of them where it has another. */
export function oneOf<Word extends string>(
  host: Element,
  attribute: string,
  value: string | null | undefined,
  words: readonly [Word, ...Word[]],
): Word {
  if (words.includes(value as Word)) return value as Word;
  if (value)
    reportAttribute(host, `${attribute}="${value}" is to be ${words.join(', ')}; "${words[0]}" is used`);
  return words[0];
}

/** The words of a list, such as `tabs="related recent"`, in its order, each once, without those that are not known. */
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

/** Tells the page's developer, once, what is wrong with an attribute. */
export function reportAttribute(host: Element, message: string): void {
  reportOnce(`<${host.localName}>: ${message}`);
}

/** Items that a page can have of a list, whatever its limit. */
const maxLimit = 500;

/** How many items a widget shows. */
export function itemLimit(host: Element & { readonly limit: number | null }, fallback: number): number {
  return Math.min(maxLimit, wholeNumber(host, 'limit', host.limit, { fallback, min: 1 }));
}

/** Level of the headings that stand so many levels below a widget's own. */
export function levelBelow(host: Element & { readonly headingLevel: number }, levels: number): number {
  const own = wholeNumber(host, 'heading-level', host.headingLevel, { fallback: 2, min: 2, max: 6 });
  return Math.min(6, own + levels);
}

/** Whether a widget shows nothing of its own in a state, as `when-empty` or `when-error` asks. */
export function isHidden(
  host: Element & { readonly whenEmpty: string | null; readonly whenError: string | null },
  { status }: { readonly status: string },
): boolean {
  return (
    (status === 'empty' && oneOf(host, 'when-empty', host.whenEmpty, ['message', 'hide']) === 'hide') ||
    (status === 'failed' && oneOf(host, 'when-error', host.whenError, ['message', 'hide']) === 'hide')
  );
}

/** Whether a widget requests nothing without consent: `consent="required"`, and any mistake for it. */
export function awaitsConsent(host: Element & { readonly consent: string | null }): boolean {
  // Frameworks write nothing as `false`.
  if (!isSet(host.consent)) return false;
  oneOf(host, 'consent', host.consent, ['required']);
  return true;
}
