import type * as z from 'zod/mini';
import type { Resource } from '../contract/resource.js';
import { testOf, type Test } from '../contract/test-of.js';

// More of them would only fill memory: documents that share something come one after another.
const kept = 50_000;

/**
 * Puts documents into text, each held to its contract. What is frozen, such as
 * a school, stands in many documents: it is tested and put into text once.
 */
export class DocumentTexts {
  readonly #tests = new Map<z.ZodMiniType, Test>();
  readonly #known = new Map<object, string>();

  /** The JSON of a document; stops where it does not hold to its contract, or has a field that this does not know. */
  of<Document extends object>({ schema }: Resource<Document>, path: string, document: Document): string {
    if (!this.#testOf(schema)(document)) throw faultIn(schema, path, document);
    return `${this.#textOfFields(document as Fields)}\n`;
  }

  #testOf(schema: z.ZodMiniType) {
    const test = this.#tests.get(schema) ?? testOf(schema, { strict: true, passed: this.#known });
    this.#tests.set(schema, test);
    return test;
  }

  #textOf(value: unknown): string {
    if (Array.isArray(value))
      return this.#once(value, () => `[${value.map(item => this.#textOf(item)).join()}]`);
    if (typeof value !== 'object' || value === null || !Object.isFrozen(value)) return JSON.stringify(value);
    return this.#once(value, () => this.#textOfFields(value as Fields));
  }

  #textOfFields(object: Fields) {
    let text = '';
    for (const name in object) {
      if (object[name] !== undefined) text += `${text && ','}"${name}":${this.#textOf(object[name])}`;
    }
    return `{${text}}`;
  }

  #once(value: object, make: () => string) {
    if (!Object.isFrozen(value)) return make();
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const text = make();
    if (this.#known.size === kept) this.#known.clear();
    this.#known.set(value, text);
    return text;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function faultIn(schema: z.ZodMiniType, path: string, document: object) {
  const issues = schema.safeParse(document).error?.issues ?? [];
  const faults = issues.map(({ path: steps, message }) => `${path}: ${jsonPath(steps)}: ${message}`);
  // The schemas pass over fields that they do not know; one of ours would be a misspelling.
  if (faults.length === 0) faults.push(`${path} has a field that its contract does not know.`);
  return new TypeError(`A document does not hold to its contract.\n${faults.join('\n')}`);
}

const jsonPath = (path: readonly PropertyKey[]) =>
  `$${path.map(step => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')}`;
