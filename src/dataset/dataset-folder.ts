import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { datasetResource } from '../contract/resources.js';

// No build takes this long, so an older folder is one that a killed build left behind.
const abandoned = 24 * 60 * 60 * 1000;

// Another build may publish between our two renames, again and again.
const mostTries = 20;

/**
 * The output folder of a build. Documents are written beside it, in a folder
 * of this run alone, and replace it atomically at the end.
 */
export class DatasetFolder {
  readonly #out: string;
  readonly #own: string;

  private constructor(out: string, own: string) {
    this.#out = out;
    this.#own = own;
  }

  /** Where to write. */
  get next(): string {
    return join(this.#own, 'new');
  }

  /** Prepares to write; an existing dataset in the folder is unchanged until `publish`. */
  static async open(path: string): Promise<DatasetFolder> {
    const out = resolve(path);
    await tidy(out);
    const there = await list(out);
    if (there && there.length > 0 && !there.includes(datasetResource.path({ career: '' }))) {
      throw new RangeError(
        `${path} contains something that is not a dataset; pass another folder, or empty it first.`,
      );
    }
    await mkdir(dirname(out), { recursive: true });
    const folder = new DatasetFolder(out, await mkdtemp(`${out}${suffix}`));
    // A subfolder, because only its owner may read the folder that `mkdtemp` makes.
    await mkdir(folder.next);
    return folder;
  }

  /** Replaces the existing dataset with the new one; if two builds end at once, the later one stays. */
  async publish(): Promise<void> {
    const old = join(this.#own, previous);
    for (let tries = 1; ; tries++) {
      await rm(old, { recursive: true, force: true });
      await rename(this.#out, old).catch(ifMissing);
      try {
        await rename(this.next, this.#out);
        break;
      } catch (error) {
        if (tries === mostTries || !isTaken(error)) throw error;
      }
    }
    await this.discard();
  }

  /** Deletes what has been written; an existing dataset stays. */
  async discard(): Promise<void> {
    // Several files are compressed at once, and some may still be written after one has failed.
    await rm(this.#own, { recursive: true, force: true, maxRetries: 5 });
  }
}

const suffix = '.next-';
const previous = 'old';

// A killed run leaves its folder behind, with the existing dataset in it if it was killed between the two renames.
async function tidy(out: string) {
  const beside = (await list(dirname(out))) ?? [];
  const runs = beside.filter(name => name.startsWith(`${basename(out)}${suffix}`));
  for (const run of runs.map(name => join(dirname(out), name))) {
    if (!(await list(out))) await rename(join(run, previous), out).catch(ifMissing);
    const made = await stat(run).catch(() => undefined);
    if (made && Date.now() - made.mtimeMs > abandoned) await rm(run, { recursive: true, force: true });
  }
}

const list = (path: string) => readdir(path).catch(() => undefined);

function ifMissing(error: unknown) {
  if (codeOf(error) !== 'ENOENT') throw error;
}

const isTaken = (error: unknown) => ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(codeOf(error));

const codeOf = (error: unknown) => String((error as NodeJS.ErrnoException).code);
