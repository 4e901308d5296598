/**
 * The subset of JSON Schema that the contract uses, with patterns as regular expressions. The browser reads
 * documents by it (`reader.ts`), and `faults.ts` says what is wrong with a document.
 */
export interface Schema {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  /** The pattern of a text that a reader sees. A string without one is a URL or the like. */
  readonly pattern?: RegExp;
  /** A description of the pattern. */
  readonly description?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
}

/**
 * The schema of objects with required and optional fields.
 *
 * @__NO_SIDE_EFFECTS__
 */
export const object = (fields: Record<string, Schema>, optional: Record<string, Schema> = {}): Schema => ({
  type: 'object',
  properties: { ...fields, ...optional },
  required: Object.keys(fields),
});

/**
 * The schema of lists of one kind of item.
 *
 * @__NO_SIDE_EFFECTS__
 */
export const list = (items: Schema): Schema => ({ type: 'array', items });

/** Whether a value is an object, but not a list. */
export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field of an object, ignoring what the page has added to `Object.prototype`. */
export const fieldOf = (fields: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

/** Whether a value is a number of the schema's type and within its bounds. */
export function isNumber(value: unknown, schema: Schema): value is number {
  const { type, minimum = -Infinity, exclusiveMinimum = -Infinity, maximum = Infinity } = schema;
  return (
    (type === 'integer' ? Number.isSafeInteger(value) : Number.isFinite(value)) &&
    (value as number) >= minimum &&
    (value as number) > exclusiveMinimum &&
    (value as number) <= maximum
  );
}

/** The most items read from a document, over all its lists; the rest is left out. */
export const maxItems = 20_000;

/** The most levels of nested lists. */
export const maxDepth = 16;

/** The most characters of a text; a longer text is cut, and a longer link is left out. */
export const maxLength = 5000;

/**
 * Invisible characters that can make a text look like another one or overlap its neighbors: controls,
 * bidirectional embeddings, overrides and isolates, tags, and byte order marks.
 * Lone surrogates go too, because they could pair up once a character between them is removed.
 * Joiners and directional marks stay, because words are written with them.
 */
const disguises = /[\p{Cc}\p{Cs}\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]+/gu;

/** Control characters that are white space, and so separate words. */
const gaps = /[\t-\r\u2028\u2029]+/g;

/** More combining marks on one letter than any language uses: they would cover adjacent lines. */
const heaps = /(\p{M}{6})\p{M}+/gu;

/** A fast check: nearly all texts have only these characters, none of which needs cleaning. */
const plain = /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027]*$/;

/** A text without characters that could disguise it. */
export const clean = (text: string): string =>
  plain.test(text) ? text : text.replace(gaps, ' ').replace(disguises, '').replace(heaps, '$1');
