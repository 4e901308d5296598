import type { BuildOptions } from './build.js';
import type { DocumentWriter } from './document-writer.js';
import { buildPart, type PartContext, type PartResult } from './part.js';
import { hasEducation, readSchooling, type Onet } from './raw-tables.js';
import { buildSchools } from './school-thread.js';
import { WorkDocuments } from './work-documents.js';

/**
 * Builds the documents about work on this thread and those about schools on a
 * worker thread: they share only the occupations, and take about as long.
 */
export async function buildParts(
  { raw, careers, onProgress, signal }: Pick<BuildOptions, 'raw' | 'careers' | 'onProgress' | 'signal'>,
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
  const stop = signal ? AbortSignal.any([failure.signal, signal]) : failure.signal;
  const schooling = hasEducation(stock) ? readSchooling(stock) : undefined;
  const tellWork = tellOf(0);
  const buildWork = async () => {
    // The worker thread waits for this, so it goes first.
    await schooling;
    const read = (writer: DocumentWriter) => WorkDocuments.read(context, writer);
    return await buildPart(read, context, tellWork, stop);
  };
  const job = { raw, folder, onet, careers, choice };
  const parts = [buildWork()];
  if (schooling) parts.push(buildSchools(job, schooling, tellOf(1), stop));
  try {
    return await Promise.all(parts);
  } catch (error) {
    failure.abort(error);
    await Promise.allSettled(parts);
    // Whoever stopped it knows the reason by what they gave.
    signal?.throwIfAborted();
    throw error;
  }
}
