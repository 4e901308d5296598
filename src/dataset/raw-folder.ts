import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
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

  /** All matching files: newest first, the official file before an extract, and an unpacked file before a packed one. */
  all(wanted: Pick<OfficialFile, 'pattern' | 'like' | 'from'>): RawFile[] {
    const advice = `Download ${wanted.like} again from ${wanted.from}; its publisher may also have changed its layout.`;
    return this.#files
      .map(file => ({ ...file, match: wanted.pattern.exec(baseName(file.name)) }))
      .filter(({ match }) => match)
      .map(({ name, open, match }) => ({ name, open, vintage: vintageOf(match!), advice }))
      .sort((a, b) => compare(b.vintage, a.vintage) || distanceOf(a.name) - distanceOf(b.name));
  }

  /** All spreadsheets that are not in an archive. */
  get spreadsheets(): Packed[] {
    return this.#files.filter(({ name }) => /\.xlsx$/i.test(name) && !isPacked(name));
  }
}

/** The first of some files in the order of `RawFolder.all`; throws if the second is equivalent. */
export function firstOf([first, second]: readonly RawFile[], { like }: OfficialFile): RawFile | undefined {
  if (!first || !second || first.vintage !== second.vintage) return first;
  if (distanceOf(first.name) !== distanceOf(second.name)) return first;
  const fault = `This file was found twice: ${first.name} and ${second.name}.`;
  throw new RawFileError({ file: like }, fault, 'Keep only the one to read.');
}

/** The folder that contains a file. */
export const folderOf = ({ name }: RawFile): string => dirname(name);

async function inArchive(path: string, name: string) {
  const whole = join(path, name);
  // Some programs unpack an archive into a folder of the same name; its files are listed separately.
  if ((await stat(whole)).isDirectory()) return [];
  const packed = await listArchive(whole).catch((cause: unknown) => {
    throw unreadable({ name, advice: 'Download it again, or remove it.' }, 'archive', cause);
  });
  return packed.map(file => ({ ...file, name: `${name}/${file.name}` }));
}

const opener = (path: string, name: string) => (): Promise<Readable> => {
  const content = createReadStream(join(path, name));
  // Errors of both streams reach the reader through the last one.
  return Promise.resolve(/\.gz$/i.test(name) ? pipeline(content, createGunzip(), () => {}) : content);
};

function baseName(name: string) {
  const base = name.slice(name.lastIndexOf('/') + 1);
  // Some programs save a download under its URL-encoded name.
  return base.replaceAll('%20', ' ');
}

const isPacked = (name: string) => /\.zip\//i.test(name);

// How far a file is from what its publisher offers, unpacked.
const distanceOf = (name: string) =>
  Number(isExtract(name)) * 10 + [/\.zip\//i, /\.gz$/i].filter(packed => packed.test(name)).length;

function vintageOf(match: RegExpExecArray) {
  if (!match.groups) return match.slice(1).join('');
  const { year, month, day } = match.groups;
  return `${year}-${month}-${day}`;
}

/** Whether a file contains only some columns or rows of the official one. */
export const isExtract = (name: string): boolean => /\.extract\.|_major1\./i.test(name);
