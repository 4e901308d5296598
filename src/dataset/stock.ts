import { officialFiles, type FileName, type OfficialFile } from './official-files.js';
import { RawFileError } from './raw-file-error.js';
import { RawFolder, type RawFile } from './raw-folder.js';

/** An official file that was found. */
export interface Found {
  /** Its path in the raw folder, and in an archive there. */
  file: string;
  /** Its vintage, such as a year; empty if its name has none. */
  vintage: string;
}

/** An official file that was not found. */
export interface Missing {
  /** The publisher's file name. */
  file: string;
  from: string;
  /** What the dataset lacks without it. */
  without: string;
}

/** Which of the official files were found. */
export class Stock {
  readonly #files: ReadonlyMap<FileName, RawFile>;
  readonly found: readonly Found[];
  readonly missing: readonly Missing[];

  private constructor(files: ReadonlyMap<FileName, RawFile>, missing: readonly Missing[]) {
    this.#files = files;
    this.found = [...files.values()].map(({ name, vintage }) => ({ file: name, vintage }));
    this.missing = missing;
  }

  /** Looks for every official file in a folder, recursively; throws if a required one is missing. */
  static async take(path: string): Promise<Stock> {
    const raw = await RawFolder.open(path);
    const files = new Map<FileName, RawFile>();
    const missing: Missing[] = [];
    const occupations = raw.find(officialFiles.occupations);
    for (const [name, wanted] of Object.entries(officialFiles) as [FileName, OfficialFile][]) {
      // The files of one O*NET release are in one folder, and have the same names in every release.
      const ofOnet = wanted.from === officialFiles.occupations.from;
      const file = raw.find(wanted, ofOnet ? occupations : undefined);
      if (file) files.set(name, file);
      else if (wanted.without === undefined) throw missingFile(wanted);
      else missing.push({ file: wanted.like, from: wanted.from, without: wanted.without });
    }
    return new Stock(files, missing);
  }

  has(...names: FileName[]): boolean {
    return names.every(name => this.#files.has(name));
  }

  /** A file that the caller knows was found. */
  file(name: FileName): RawFile {
    const file = this.#files.get(name);
    if (!file) throw missingFile(officialFiles[name]);
    return file;
  }
}

const missingFile = ({ like, from }: OfficialFile) =>
  new RawFileError({ file: like }, 'This file is missing.', `Download it from ${from} into the raw folder.`);
