import { careersResource } from '../contract/careers.js';
import { datasetResource, type Dataset } from '../contract/dataset.js';
import { relatedResource } from '../contract/related.js';
import { schoolsResource } from '../contract/schools.js';
import { wagesResource } from '../contract/wages.js';
import { careerOf, Catalog } from './catalog.js';
import { DatasetFolder } from './dataset-folder.js';
import { monthNamed } from './month.js';
import { readTables, type RawTables } from './raw-tables.js';
import { composeRelated } from './related.js';
import { composeSchools } from './schools.js';
import { sourcesOf } from './sources.js';
import { composeWages } from './wages.js';

/** What to build, and from what. */
export interface BuildOptions {
  /** The folder of official files. */
  raw: string;
  /** The folder to write; a dataset that is there already is replaced as a whole. */
  out: string;
  /** O*NET-SOC codes of the careers; all of them by default. */
  careers?: readonly string[];
  /** What the dataset is called. */
  title?: string;
  /** The most schools that one document lists. */
  schools?: number;
  /** Spaces by which the JSON is indented; none by default. */
  indent?: number;
  /** Told of each career once its documents are written. */
  onCareer?: (done: number, total: number, title: string) => void;
}

/** What a build wrote. */
export interface BuildReport {
  counts: Dataset['counts'];
  files: number;
  bytes: number;
}

/** Builds a dataset of careers from the official files. */
export async function buildDataset(options: BuildOptions): Promise<BuildReport> {
  const tables = await readTables(options.raw);
  const catalog = new Catalog(tables.onet, options.careers);
  const folder = await DatasetFolder.open(options.out);
  try {
    const counts = await writeDocuments(folder, catalog, tables, options);
    await folder.publish();
    return { counts, ...folder.written };
  } catch (error) {
    await folder.discard();
    throw error;
  }
}

async function writeDocuments(
  folder: DatasetFolder,
  catalog: Catalog,
  tables: RawTables,
  { title = 'Careers in the United States', schools: limit = 50, indent, onCareer }: BuildOptions,
) {
  const { careers } = catalog;
  const sources = sourcesOf(tables);
  const counts = { careers: careers.length, wages: 0, schools: 0 };
  for (const [index, entry] of careers.entries()) {
    const address = { career: entry.key };
    const wages = composeWages(entry, catalog, tables.oews, sources);
    const schools = composeSchools(entry, limit, tables, sources);
    await folder.write(relatedResource, address, composeRelated(entry, catalog, tables, sources), indent);
    await folder.write(schoolsResource, address, schools, indent);
    await folder.write(wagesResource, address, wages, indent);
    counts.wages += Number(wages.wages.length > 0);
    counts.schools += Number(schools.schools.length > 0);
    onCareer?.(index + 1, careers.length, entry.title);
  }
  const none = { career: '' };
  await folder.write(careersResource, none, { version: 1, careers: careers.map(careerOf) }, indent);
  const generated = newest(tables);
  await folder.write(
    datasetResource,
    none,
    { version: 1, title, generated, counts, sources: Object.values(sources) },
    indent,
  );
  return counts;
}

// The dates that the files themselves state to the month; the directory and the projections state years.
const newest = ({ onet, oews }: RawTables) => [monthNamed(onet.released), oews.period].sort().at(-1)!;
