import type { Dataset } from '../contract/schemas.js';
import { Catalog } from './catalog.js';
import { compressFiles } from './compress.js';
import { DatasetFolder } from './dataset-folder.js';
import { buildParts } from './dataset-parts.js';
import { writeOwnDocuments } from './own-documents.js';
import type { Choice, Join, LeftOut } from './part.js';
import { readOnet } from './raw-tables.js';
import { knownStates } from './states.js';
import { Stock, type Found, type Missing } from './stock.js';

/** Options of a build. */
export interface BuildOptions {
  /** The folder of official files. */
  raw: string;
  /** The folder to write; an existing dataset is replaced atomically. */
  out: string;
  /** O*NET-SOC codes or keys of the careers; all of them by default. */
  careers?: readonly string[] | undefined;
  /** Two-letter codes of the states that get their own documents; all of them by default. */
  states?: readonly string[] | undefined;
  /** The most schools that one document lists; 25 by default. */
  schools?: number | undefined;
  /** Whether career cards show O*NET's descriptions (default) rather than facts. */
  descriptions?: boolean | undefined;
  /** Title of the dataset. */
  title?: string | undefined;
  /** Whether to put a `.br` and a `.gz` file beside each document. */
  compress?: boolean | undefined;
  /** Called with the official files found and missing, before they are read. */
  onStock?: (stock: Pick<Stock, 'found' | 'missing'>) => void;
  /** Stops the build; an earlier dataset then stays as it was. */
  signal?: AbortSignal | undefined;
  /** Told how far a step is: how many careers are written, or files compressed. */
  onProgress?: (step: BuildStep, done: number, total: number) => void;
}

/** The steps of a build, in order. */
export type BuildStep = 'write' | 'compress';

/** What a build wrote, and what it left out. */
export interface BuildReport {
  counts: Dataset['counts'];
  /** Two-letter codes of the states that have their own documents. */
  states: string[];
  files: number;
  bytes: number;
  found: readonly Found[];
  missing: readonly Missing[];
  joins: Join[];
  leftOut: LeftOut[];
}

/**
 * Builds a dataset of careers from the official files.
 *
 * @throws {RawFileError} if a required file is missing, or a file cannot be read.
 * @throws {RangeError} if an option has an unknown value. An existing dataset is then unchanged.
 */
export async function buildDataset(options: BuildOptions): Promise<BuildReport> {
  const choice = choiceOf(options);
  const stock = await Stock.take(options.raw);
  options.onStock?.(stock);
  const onet = await readOnet(stock);
  const catalog = new Catalog(onet.occupations, options.careers);
  const folder = await DatasetFolder.open(options.out);
  try {
    const context = { stock, release: onet.release, catalog, choice, folder: folder.next };
    const parts = await buildParts(options, onet, context);
    options.signal?.throwIfAborted();
    const report = writeOwnDocuments(context, parts, options.title);
    if (options.compress) {
      const twins = await compressFiles(folder.next, (done, total) => {
        options.signal?.throwIfAborted();
        options.onProgress?.('compress', done, total);
      });
      report.files += twins.files;
      report.bytes += twins.bytes;
    }
    await folder.publish();
    return { ...report, found: stock.found, missing: stock.missing };
  } catch (error) {
    await folder.discard();
    throw error;
  }
}

function choiceOf({ descriptions = true, schools = 25, states }: BuildOptions): Choice {
  if (!Number.isInteger(schools) || schools < 1) {
    throw new RangeError(`A document cannot list ${schools} schools; pass a whole number of 1 or more.`);
  }
  return { descriptions, schools, states: states && knownStates(states) };
}
