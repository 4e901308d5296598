import { setImmediate } from 'node:timers/promises';
import type { Source } from '../contract/parts.js';
import type { Catalog, CatalogEntry } from './catalog.js';
import { DocumentWriter, type Written } from './document-writer.js';
import type { Release } from './editions.js';
import type { Stock } from './stock.js';

/** Options for the content of career documents. */
export interface Choice {
  /** Whether career cards show O*NET's descriptions rather than facts. */
  descriptions: boolean;
  /** The most schools that one document lists. */
  schools: number;
  /** Two-letter codes of the states that get their own documents; undefined for all. */
  states: readonly string[] | undefined;
}

/** The inputs of a part. */
export interface PartContext {
  stock: Stock;
  release: Release;
  catalog: Catalog;
  choice: Choice;
  /** The folder to write into. */
  folder: string;
}

/** The documents about work, or those about schools: a part that can be built independently. */
export interface Part {
  /** Writes the documents of one career; called in the order of career codes. */
  write(entry: CatalogEntry): void;
  /** Sums up what was written. */
  report(): PartReport;
}

/** The result of a part. */
export interface PartResult {
  report: PartReport;
  written: Written;
}

/** Builds a part career by career, yielding to the event loop in between; an abort stops it. */
export async function buildPart(
  read: (writer: DocumentWriter) => Promise<Part>,
  { catalog, folder }: PartContext,
  onProgress: (done: number) => void,
  signal?: AbortSignal,
): Promise<PartResult> {
  const writer = new DocumentWriter(folder);
  const part = await read(writer);
  for (const [index, entry] of catalog.careers.entries()) {
    signal?.throwIfAborted();
    part.write(entry);
    onProgress(index + 1);
    await setImmediate();
  }
  return { report: part.report(), written: writer.written };
}

/** A summary of a part. */
export interface PartReport {
  /** Careers whose national document lists at least one wage, or one school. */
  careers: number;
  /** Two-letter codes of the states that have documents. */
  states: string[];
  sources: Source[];
  /** The newest month stated in the files of this part; undefined if none is. */
  month: string | undefined;
  joins: Join[];
  leftOut: LeftOut[];
}

/** How many careers matched another table. */
export interface Join {
  /** `national wages, May 2025` */
  with: string;
  careers: number;
  of: number;
}

/** A career that lacks something, and why. */
export interface LeftOut {
  /** O*NET-SOC code. */
  code: string;
  title: string;
  lacks: 'wages' | 'schools' | 'related careers';
  reason: string;
}

/** The join of some careers with a table. */
export const joinOf = (
  what: string,
  careers: readonly CatalogEntry[],
  has: (entry: CatalogEntry) => boolean,
): Join => ({ with: what, careers: careers.filter(has).length, of: careers.length });

/** The careers that lack something: `reasonOf` returns the reason, or undefined for a career that does not. */
export const leftOutOf = (
  lacks: LeftOut['lacks'],
  careers: readonly CatalogEntry[],
  reasonOf: (entry: CatalogEntry) => string | undefined,
): LeftOut[] =>
  careers.flatMap(entry => {
    const reason = reasonOf(entry);
    return reason === undefined ? [] : [{ code: entry.code, title: entry.title, lacks, reason }];
  });
