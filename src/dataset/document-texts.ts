import type * as z from 'zod/mini';
import type { Resource } from '../contract/resource.js';
import { testOf, type Test } from '../contract/test-of.js';

// More of them would only fill memory: what is alike comes one after another.
const kept = 20_000;

/**
 * Puts documents into text, each held to its contract. An object that stands
 * in the lists of many documents, such as a school, is put into text once.
 */
export class DocumentTexts {
  readonly #tests = new Map<z.ZodMiniType, Test>();
  readonly #known = new Map<object, string>();

  /** The JSON of a document; stops where it does not hold to its contract, or has a field that this does not know. */
  of<Document extends object>({ schema }: Resource<Document>, path: string, document: Document): string {
    if (!this.#testOf(schema)(document)) throw faultIn(schema, path, document);
    const fields = Object.entries(document).map(([name, value]: [string, unknown]) => {
      const text = isList(value)
        ? `[${value.map(item => this.#textOf(item)).join()}]`
        : JSON.stringify(value);
      return `${JSON.stringify(name)}:${text}`;
    });
    return `{${fields.join()}}\n`;
  }

  #testOf(schema: z.ZodMiniType) {
    const test = this.#tests.get(schema) ?? testOf(schema, { strict: true, once: true });
    this.#tests.set(schema, test);
    return test;
  }

  #textOf(item: object) {
    const known = this.#known.get(item);
    if (known !== undefined) return known;
    const text = JSON.stringify(item);
    if (this.#known.size === kept) this.#known.clear();
    this.#known.set(item, text);
    return text;
  }
}

const isList = (value: unknown): value is readonly object[] =>
  Array.isArray(value) && typeof value[0] === 'object';

function faultIn(schema: z.ZodMiniType, path: string, document: object) {
  const issues = schema.safeParse(document).error?.issues ?? [];
  const faults = issues.map(({ path: steps, message }) => `${path}: ${jsonPath(steps)}: ${message}`);
  // The schemas pass over fields that they do not know; one of ours would be a misspelling.
  if (faults.length === 0) faults.push(`${path} has a field that its contract does not know.`);
  return new TypeError(`A document does not hold to its contract.\n${faults.join('\n')}`);
}

const jsonPath = (path: readonly PropertyKey[]) =>
  `$${path.map(step => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')}`;
