import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { datasetResource } from '../contract/dataset.js';
import type { Address, Resource } from '../contract/resource.js';

/**
 * The folder that a dataset is written to. Documents are written beside it,
 * and take its place all at once at the end.
 */
export class DatasetFolder {
  readonly #out: string;
  readonly #next: string;
  readonly #previous: string;
  /** How much has been written so far. */
  readonly written = { files: 0, bytes: 0 };

  private constructor(out: string) {
    this.#out = out;
    this.#next = `${out}.next`;
    this.#previous = `${out}.previous`;
  }

  /** Prepares to write; an earlier dataset in the folder stays as it is until `publish`. */
  static async open(path: string): Promise<DatasetFolder> {
    const folder = new DatasetFolder(resolve(path));
    // An earlier run may have been stopped between the two steps of the swap.
    if (!(await list(folder.#out))) await rename(folder.#previous, folder.#out).catch(() => {});
    const there = await list(folder.#out);
    if (there && there.length > 0 && !there.includes(datasetResource.path({ career: '' }))) {
      throw new Error(
        `${path} holds something that is not a dataset; name another folder, or empty it first.`,
      );
    }
    await rm(folder.#next, { recursive: true, force: true });
    await mkdir(folder.#next, { recursive: true });
    return folder;
  }

  /** Writes one document; stops where it does not hold to its contract. */
  async write<Document>(
    resource: Resource<Document>,
    address: Address,
    document: Document,
    indent = 0,
  ): Promise<void> {
    const path = resource.path(address);
    check(resource, path, document);
    const text = `${JSON.stringify(document, null, indent)}\n`;
    const file = join(this.#next, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    this.written.files += 1;
    this.written.bytes += Buffer.byteLength(text);
  }

  /** Puts the new dataset in place of the earlier one. */
  async publish(): Promise<void> {
    await rm(this.#previous, { recursive: true, force: true });
    if (await list(this.#out)) await rename(this.#out, this.#previous);
    await rename(this.#next, this.#out);
    await rm(this.#previous, { recursive: true, force: true });
  }

  /** Drops what has been written; the earlier dataset stays. */
  async discard(): Promise<void> {
    await rm(this.#next, { recursive: true, force: true });
  }
}

function check<Document>({ schema }: Resource<Document>, path: string, document: Document) {
  const result = schema.safeParse(document);
  if (!result.success) {
    const faults = result.error.issues.map(issue => `${path}: ${jsonPath(issue.path)}: ${issue.message}`);
    throw new TypeError(`A document does not hold to its contract.\n${faults.join('\n')}`);
  }
  // The schemas pass over fields that they do not know; one of ours would be a misspelling.
  if (!isDeepStrictEqual(result.data, document)) {
    throw new TypeError(`${path} has a field that its contract does not know.`);
  }
}

const jsonPath = (path: readonly PropertyKey[]) =>
  `$${path.map(step => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')}`;

const list = (path: string) => readdir(path).catch(() => undefined);
