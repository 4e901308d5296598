import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { datasetResource } from '../contract/resources.js';

/**
 * The output folder of a build. Documents are written beside it,
 * and replace it atomically at the end.
 */
export class DatasetFolder {
  readonly #out: string;
  readonly #previous: string;
  /** Where to write. */
  readonly next: string;

  private constructor(out: string) {
    this.#out = out;
    this.#previous = `${out}.previous`;
    this.next = `${out}.next`;
  }

  /** Prepares to write; an existing dataset in the folder is unchanged until `publish`. */
  static async open(path: string): Promise<DatasetFolder> {
    const folder = new DatasetFolder(resolve(path));
    // An earlier run may have been killed between the two renames of the swap.
    if (!(await list(folder.#out))) await rename(folder.#previous, folder.#out).catch(() => {});
    const there = await list(folder.#out);
    if (there && there.length > 0 && !there.includes(datasetResource.path({ career: '' }))) {
      throw new RangeError(
        `${path} contains something that is not a dataset; pass another folder, or empty it first.`,
      );
    }
    await rm(folder.next, { recursive: true, force: true });
    await mkdir(folder.next, { recursive: true });
    return folder;
  }

  /** Replaces the existing dataset with the new one. */
  async publish(): Promise<void> {
    await rm(this.#previous, { recursive: true, force: true });
    if (await list(this.#out)) await rename(this.#out, this.#previous);
    await rename(this.next, this.#out);
    await rm(this.#previous, { recursive: true, force: true });
  }

  /** Deletes what has been written; an existing dataset stays. */
  async discard(): Promise<void> {
    await rm(this.next, { recursive: true, force: true });
  }
}

const list = (path: string) => readdir(path).catch(() => undefined);
