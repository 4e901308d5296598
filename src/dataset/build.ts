import { careersResource } from '../contract/careers.js';
import { datasetResource, type Dataset } from '../contract/dataset.js';
import type { Source } from '../contract/parts.js';
import { careerOf, Catalog } from './catalog.js';
import { compressFiles } from './compress.js';
import { DatasetFolder } from './dataset-folder.js';
import { DocumentWriter } from './document-writer.js';
import { monthNamed } from './month.js';
import {
  buildPart,
  type Choice,
  type Join,
  type LeftOut,
  type PartContext,
  type PartReport,
  type PartResult,
} from './part.js';
import { buildSchools } from './school-thread.js';
import { WorkDocuments } from './work-documents.js';
import { hasEducation, readOnet, readSchooling, type Onet } from './raw-tables.js';
import { knownStates } from './states.js';
import { Stock, type Found, type Missing } from './stock.js';

/** What to build, and from what. */
export interface BuildOptions {
  /** The folder of official files. */
  raw: string;
  /** The folder to write; a dataset that is there already is replaced as a whole. */
  out: string;
  /** O*NET-SOC codes or keys of the careers; all of them by default. */
  careers?: readonly string[] | undefined;
  /** Two-letter codes of the states that get documents of their own; all of them by default. */
  states?: readonly string[] | undefined;
  /** The most schools that one document lists; 25 by default. */
  schools?: number | undefined;
  /** Whether cards tell what people do in O*NET's sentences, as by default, rather than facts. */
  descriptions?: boolean | undefined;
  /** What the dataset is called. */
  title?: string | undefined;
  /** Whether to put a `.br` and a `.gz` file beside each document. */
  compress?: boolean | undefined;
  /** Told which of the official files are there, before they are read. */
  onStock?: (stock: Pick<Stock, 'found' | 'missing'>) => void;
  /** Told how far a step is: how many careers are written, or files compressed. */
  onProgress?: (step: BuildStep, done: number, total: number) => void;
}

/** What a build does one after another. */
export type BuildStep = 'write' | 'compress';

/** What a build wrote, and what it could not. */
export interface BuildReport {
  counts: Dataset['counts'];
  /** Two-letter codes of the states that have documents of their own. */
  states: string[];
  files: number;
  bytes: number;
  found: readonly Found[];
  missing: readonly Missing[];
  joins: Join[];
  leftOut: LeftOut[];
}

const none = { career: '' };

/**
 * Builds a dataset of careers from the official files.
 *
 * @throws {RawFileError} where a file is missing that nothing can do without, or cannot be read.
 * @throws {RangeError} where an option names what there is not. An earlier dataset then stays as it was.
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
    const report = writeOwn(folder.next, options.title, onet, catalog, parts);
    if (options.compress) {
      const twins = await compressFiles(folder.next, (done, total) =>
        options.onProgress?.('compress', done, total),
      );
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
    throw new RangeError(`A document cannot list ${schools} schools; name a whole number from 1.`);
  }
  return { descriptions, schools, states: states && knownStates(states) };
}

// Work and schools share nothing but the occupations, and are about as much to do: the one is built here, the other in
// a thread of its own.
async function buildParts(
  { raw, careers, onProgress }: BuildOptions,
  onet: Onet,
  context: PartContext,
): Promise<PartResult[]> {
  const { stock, catalog, choice, folder } = context;
  const done: number[] = [];
  const tellOf = (part: number) => {
    done[part] = 0;
    return (count: number) => {
      done[part] = count;
      if (Math.min(...done) === count) onProgress?.('write', count, catalog.careers.length);
    };
  };
  const failure = new AbortController();
  const schooling = hasEducation(stock) ? readSchooling(stock) : undefined;
  const tellWork = tellOf(0);
  const buildWork = async () => {
    // The thread of schools waits for this, so it goes first.
    await schooling;
    const read = (writer: DocumentWriter) => WorkDocuments.read(context, writer);
    return await buildPart(read, context, tellWork, failure.signal);
  };
  const job = { raw, folder, onet, careers, choice };
  const parts = [buildWork()];
  if (schooling) parts.push(buildSchools(job, schooling, tellOf(1), failure.signal));
  try {
    return await Promise.all(parts);
  } catch (error) {
    failure.abort(error);
    await Promise.allSettled(parts);
    throw error;
  }
}

function writeOwn(
  folder: string,
  title = 'Careers in the United States',
  { release }: Onet,
  { careers }: Catalog,
  parts: readonly PartResult[],
) {
  const [work, schools] = parts.map(({ report }) => report) as [PartReport, PartReport?];
  const reports = schools ? [work, schools] : [work];
  const states = [...new Set(reports.flatMap(report => report.states))].sort();
  const counts = { careers: careers.length, wages: work.careers, schools: schools?.careers ?? 0 };
  const writer = new DocumentWriter(folder);
  writer.write(careersResource, none, { version: 1, careers: careers.map(careerOf) });
  writer.write(datasetResource, none, {
    version: 1,
    title,
    // The dates that the files themselves state to the month; the directory and the projections state years.
    generated: [monthNamed(release.released), work.month ?? ''].sort().at(-1)!,
    counts,
    states,
    sources: unique(reports.flatMap(report => report.sources)),
  });
  const written = [writer.written, ...parts.map(part => part.written)];
  return {
    counts,
    states,
    files: written.reduce((sum, { files }) => sum + files, 0),
    bytes: written.reduce((sum, { bytes }) => sum + bytes, 0),
    joins: reports.flatMap(report => report.joins),
    leftOut: reports.flatMap(report => report.leftOut),
  };
}

const unique = (sources: readonly Source[]) => [
  ...new Map(sources.map(source => [JSON.stringify(source), source])).values(),
];
