import { careersResource, datasetResource } from '../contract/resources.js';
import type { Source } from '../contract/parts.js';
import type { BuildReport } from './build.js';
import { careerOf } from './catalog.js';
import { DocumentWriter } from './document-writer.js';
import { monthNamed } from './month.js';
import type { PartContext, PartReport, PartResult } from './part.js';

const none = { career: '' };

/** Writes `dataset.json` and `careers.json`, and sums up what was written. */
export function writeOwnDocuments(
  { folder, release, catalog: { careers } }: PartContext,
  parts: readonly PartResult[],
  title = 'Careers in the United States',
): Omit<BuildReport, 'found' | 'missing'> {
  const [work, schools] = parts.map(({ report }) => report) as [PartReport, PartReport?];
  const reports = schools ? [work, schools] : [work];
  const states = [...new Set(reports.flatMap(report => report.states))].sort();
  const counts = { careers: careers.length, wages: work.careers, schools: schools?.careers ?? 0 };
  const writer = new DocumentWriter(folder);
  writer.write(careersResource, none, { version: 1, careers: careers.map(careerOf) });
  writer.write(datasetResource, none, {
    version: 1,
    title,
    // Only the files that state a month; the directory and the projections state years.
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
