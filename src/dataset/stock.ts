import { chooseEditions, ofEdition, ofYear, type Editions } from './editions.js';
import { furtherFiles, officialFiles, type FileName, type OfficialFile } from './official-files.js';
import { RawFileError } from './raw-file-error.js';
import { firstOf, isExtract, RawFolder, type RawFile } from './raw-folder.js';
import { hasSheet } from './sheet-names.js';

/** An official file that was found. */
export interface Found {
  /** Its path in the raw folder, and in an archive there. */
  file: string;
  /** Its vintage, such as a year; empty if its name has none. */
  vintage: string;
  /** Other editions that were found, but are not read. */
  passedOver: string[];
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
  readonly #raw: RawFolder;
  readonly #editions: Editions;
  readonly #files: ReadonlyMap<FileName, RawFile>;
  readonly found: readonly Found[];
  readonly missing: readonly Missing[];

  private constructor(
    raw: RawFolder,
    editions: Editions,
    { files, found, missing }: Pick<Stock, 'found' | 'missing'> & { files: ReadonlyMap<FileName, RawFile> },
  ) {
    this.#raw = raw;
    this.#editions = editions;
    this.#files = files;
    this.found = found;
    this.missing = missing;
  }

  /** Looks for every official file in a folder, recursively; throws if a required one is missing. */
  static async take(path: string): Promise<Stock> {
    const raw = await RawFolder.open(path);
    const editions = await chooseEditions(raw);
    const files = new Map<FileName, RawFile>();
    const found: Found[] = [];
    const missing: Missing[] = [];
    for (const [name, wanted] of Object.entries(officialFiles) as [FileName, OfficialFile][]) {
      const { all, file } = await search(raw, wanted, editions);
      if (file) {
        files.set(name, file);
        found.push({ file: file.name, vintage: file.vintage, passedOver: othersThan(file, all) });
      } else if (isWithin(raw, wanted, editions)) continue;
      else if (wanted.without === undefined) throw missingFile(wanted);
      else missing.push({ file: nameOf(wanted, editions), from: wanted.from, without: wanted.without });
    }
    return new Stock(raw, editions, { files, found, missing });
  }

  has(...names: FileName[]): boolean {
    return names.every(name => this.#find(name));
  }

  /** A file that the caller knows was found. */
  file(name: FileName): RawFile {
    const file = this.#find(name);
    if (!file) throw missingFile({ ...officialFiles, ...furtherFiles }[name]);
    return file;
  }

  #find(name: FileName) {
    const further: Partial<Record<FileName, OfficialFile>> = furtherFiles;
    const wanted = further[name];
    if (!wanted) return this.#files.get(name);
    return firstOf(ofEdition(this.#raw.all(wanted), wanted, this.#editions), wanted);
  }
}

async function search(raw: RawFolder, wanted: OfficialFile, editions: Editions) {
  const all = raw.all(wanted);
  const undated = all.find(({ vintage }) => vintage === '');
  const dated = all.find(({ vintage }) => vintage !== '');
  if (undated && dated) {
    const fault = `Nobody can tell whether this is newer than ${dated.name}.`;
    throw new RawFileError(
      { file: undated.name },
      fault,
      'Put its years into its name, or keep one of both.',
    );
  }
  const file = firstOf(ofEdition(all, wanted, editions), wanted) ?? (await bySheet(raw, wanted));
  return { all, file };
}

// People often rename spreadsheets.
async function bySheet(raw: RawFolder, wanted: OfficialFile) {
  const { sheet } = wanted;
  if (sheet === undefined) return undefined;
  const others = raw.spreadsheets.filter(({ name }) => !isOfficial(name));
  const has = await Promise.all(others.map(file => hasSheet(file, sheet)));
  const advice = `Name the right file ${wanted.like}; it is offered at ${wanted.from}.`;
  const known = others.filter((_, index) => has[index]).map(file => ({ ...file, vintage: '', advice }));
  return firstOf(known, wanted);
}

const isOfficial = (name: string) =>
  Object.values(officialFiles).some(({ pattern }) => pattern.test(name.slice(name.lastIndexOf('/') + 1)));

// A packed copy of the same edition is not another edition.
const othersThan = (file: RawFile, all: readonly RawFile[]) =>
  all.filter(one => one.name !== file.name && isOther(one, file)).map(({ name }) => name);

function isOther(one: RawFile, file: RawFile) {
  // O*NET's file names do not contain the release.
  if (one.vintage === '' && file.vintage !== '') return true;
  return one.vintage !== file.vintage || isExtract(one.name) !== isExtract(file.name);
}

const isWithin = (raw: RawFolder, { within, ...wanted }: OfficialFile, editions: Editions) =>
  within !== undefined && ofEdition(raw.all({ ...wanted, pattern: within }), wanted, editions).length > 0;

const nameOf = ({ set, like }: OfficialFile, { ipeds }: Editions) =>
  set === 'ipeds' && ipeds ? ofYear(like, ipeds) : like;

const missingFile = ({ like, from }: OfficialFile) =>
  new RawFileError({ file: like }, 'This file is missing.', `Download it from ${from} into the raw folder.`);
