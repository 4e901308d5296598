import type { Resource } from '../contract/resource.js';
import { faultsIn } from '../contract/faults.js';
import { Ink } from './ink.js';

// A larger cache would only use memory: documents that share items come one after another.
const kept = 50_000;

/**
 * Validates and serializes documents. A frozen object, such as
 * a school, is part of many documents: it is validated and serialized once.
 */
export class DocumentBytes {
  readonly #items = new Map<object, Buffer>();
  readonly #texts = new Map<object, string>();
  readonly #ink = new Ink();
  readonly #faultless = { has: (value: object) => this.#items.has(value) || this.#texts.has(value) };

  /**
   * The JSON of a document, valid until the next call. Throws if the document does not match its contract,
   * or has an unknown field.
   */
  of<Document extends object>(resource: Resource<Document>, path: string, document: Document): Buffer {
    const { fatal, leftOut, cut } = faultsIn(resource.schema, document, {
      isStrict: true,
      faultless: this.#faultless,
    });
    const faults = [...fatal, ...leftOut, ...cut].map(fault => `${path}: ${fault}`);
    if (faults.length > 0)
      throw new TypeError(`A document does not match its contract.\n${faults.join('\n')}`);
    let mark = '{';
    for (const [name, value] of Object.entries(document)) {
      if (value === undefined) continue;
      this.#ink.add(`${mark}"${name}":`);
      if (Array.isArray(value)) this.#addList(value);
      else this.#ink.add(this.#textOf(value));
      mark = ',';
    }
    this.#ink.add('}\n');
    return this.#ink.take();
  }

  #addList(items: readonly unknown[]) {
    this.#ink.add('[');
    for (const [index, item] of items.entries()) {
      if (index > 0) this.#ink.add(',');
      this.#ink.add(
        isShared(item)
          ? once(this.#items, item, () => Buffer.from(this.#textOfFields(item)))
          : this.#textOf(item),
      );
    }
    this.#ink.add(']');
  }

  #textOf(value: unknown): string {
    if (!isShared(value)) return JSON.stringify(value);
    return once(this.#texts, value, () => JSON.stringify(value));
  }

  // Parts that items share, such as the areas of study of many schools, are serialized once, too.
  #textOfFields(item: object) {
    let text = '';
    for (const [name, value] of Object.entries(item)) {
      if (value !== undefined) text += `${text && ','}"${name}":${this.#textOf(value)}`;
    }
    return `{${text}}`;
  }
}

const isShared = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.isFrozen(value);

function once<Made>(known: Map<object, Made>, value: object, make: () => Made): Made {
  const before = known.get(value);
  if (before !== undefined) return before;
  const made = make();
  if (known.size === kept) known.clear();
  known.set(value, made);
  return made;
}
