import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { listArchive, type Packed } from './archive.js';
import type { OfficialFile } from './official-files.js';
import { compare } from './order.js';
import { RawFileError, unreadable } from './raw-file-error.js';

/** An official file that was found. */
export interface RawFile {
  /** Its path in the raw folder, and in an archive there. */
  name: string;
  /** What the pattern's groups captured, such as a year; empty if it has none. */
  vintage: string;
  /** What to do if it cannot be read. */
  advice: string;
  /** Its decompressed content. */
  open: () => Promise<Readable>;
}

/** The folder of official files, which may be in subfolders and archives. */
export class RawFolder {
  readonly #files: readonly Packed[];

  private constructor(files: readonly Packed[]) {
    this.#files = files;
  }

  /** Lists the files in a folder, recursively, and in its zip archives. */
  static async open(path: string): Promise<RawFolder> {
    const entries = await readdir(path, { recursive: true }).catch((cause: unknown) => {
      const advice = 'Pass the folder that contains the official files.';
      throw new RawFileError({ file: path }, 'This folder cannot be read.', advice, { cause });
    });
    const files = await Promise.all(
      entries
        .map(name => name.replaceAll('\\', '/'))
        .sort()
        .map(async name =>
          /\.zip$/i.test(name) ? await inArchive(path, name) : [{ name, open: opener(path, name) }],
        ),
    );
    return new RawFolder(files.flat());
  }

  /** Finds one file: the newest vintage, and an extracted file rather than one in an archive. */
  find(wanted: OfficialFile, beside?: RawFile): RawFile | undefined {
    const [first, second] = this.#files
      .filter(({ name }) => !beside || dirname(name) === dirname(beside.name))
      .map(file => ({ ...file, match: wanted.pattern.exec(baseName(file.name)) }))
      .filter(({ match }) => match)
      .map(({ match, ...file }) => ({
        ...file,
        vintage: match!.slice(1).join(''),
        packing: packingOf(file.name),
      }))
      .sort((a, b) => compare(b.vintage, a.vintage) || a.packing - b.packing);
    if (!first) return undefined;
    const { name, vintage, open } = first;
    if (second?.vintage === vintage && second.packing === first.packing) {
      const fault = `This file was found twice: ${name} and ${second.name}.`;
      throw new RawFileError({ file: wanted.like }, fault, 'Keep only the one to read.');
    }
    const advice = `Download ${wanted.like} again from ${wanted.from}; its publisher may also have changed its layout.`;
    return { name, vintage, open, advice };
  }
}

async function inArchive(path: string, name: string) {
  const packed = await listArchive(join(path, name)).catch((cause: unknown) => {
    throw unreadable({ name, advice: 'Download it again, or remove it.' }, 'archive', cause);
  });
  return packed.map(file => ({ ...file, name: `${name}/${file.name}` }));
}

const opener = (path: string, name: string) => (): Promise<Readable> => {
  const content = createReadStream(join(path, name));
  // Errors of both streams reach the reader through the last one.
  return Promise.resolve(name.endsWith('.gz') ? pipeline(content, createGunzip(), () => {}) : content);
};

const baseName = (name: string) => name.slice(name.lastIndexOf('/') + 1);

const packingOf = (name: string) => [/\.zip\//i, /\.gz$/i].filter(packed => packed.test(name)).length;
