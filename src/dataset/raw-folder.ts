import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RawFileError } from './raw-file-error.js';

/** An official file that a reader asks for. */
export interface Wanted {
  /** The file's name; a first group, where there is one, captures the vintage. */
  pattern: RegExp;
  /** What the publisher calls it: `national_M2025_dl.xlsx`. */
  like: string;
  /** Where the publisher offers it. */
  from: string;
}

/** An official file that is there. */
export interface RawFile {
  /** Where it is on this machine. */
  path: string;
  /** Where it is within the raw folder. */
  name: string;
  /** What the pattern's first group captured, such as a year; empty without one. */
  vintage: string;
  /** What to do when it cannot be read. */
  advice: string;
}

/** The folder of official files, in whatever folders they were unpacked. */
export class RawFolder {
  readonly #path: string;
  readonly #names: readonly string[];

  private constructor(path: string, names: readonly string[]) {
    this.#path = path;
    this.#names = names;
  }

  /** Lists the files in and under a folder. */
  static async open(path: string): Promise<RawFolder> {
    const entries = await readdir(path, { recursive: true }).catch((cause: unknown) => {
      const advice = 'Name the folder that holds the official files.';
      throw new RawFileError({ file: path }, 'This folder cannot be read.', advice, { cause });
    });
    return new RawFolder(path, entries.map(name => name.replaceAll('\\', '/')).sort());
  }

  /** Finds one file, the newest where several vintages are there. */
  find(wanted: Wanted, beside?: RawFile): RawFile {
    const found = this.#names
      .filter(name => !beside || dirname(name) === dirname(beside.name))
      .map(name => ({ name, match: wanted.pattern.exec(name.slice(name.lastIndexOf('/') + 1)) }))
      .filter(({ match }) => match)
      .map(({ name, match }) => ({ name, vintage: match?.[1] ?? '' }))
      .sort((a, b) => Number(b.vintage) - Number(a.vintage));
    const [first, second] = found;
    const place = { file: beside ? join(dirname(beside.name), wanted.like) : wanted.like };
    if (!first) {
      throw new RawFileError(
        place,
        'This file is missing.',
        `Download it from ${wanted.from} into the raw folder.`,
      );
    }
    if (second && second.vintage === first.vintage) {
      const names = `${first.name} and ${second.name}`;
      throw new RawFileError(place, `This file is there twice: ${names}.`, 'Keep the one to read.');
    }
    return {
      ...first,
      path: join(this.#path, first.name),
      advice: `Download ${wanted.like} again from ${wanted.from}; its publisher may also have changed its layout.`,
    };
  }
}
