import { setImmediate } from 'node:timers/promises';
import type { Source } from '../contract/parts.js';
import type { Catalog, CatalogEntry } from './catalog.js';
import { DocumentWriter, type Written } from './document-writer.js';
import type { Release } from './onet.js';
import type { Stock } from './stock.js';

/** What the documents of careers are to hold. */
export interface Choice {
  /** Whether cards tell what people do in O*NET's sentences, rather than facts. */
  descriptions: boolean;
  /** The most schools that one document lists. */
  schools: number;
  /** Two-letter codes of the states that get documents of their own; undefined for all. */
  states: readonly string[] | undefined;
}

/** What a part is made from. */
export interface PartContext {
  stock: Stock;
  release: Release;
  catalog: Catalog;
  choice: Choice;
  /** The folder to write into. */
  folder: string;
}

/** The documents about work, or those about schools: what can be built without the rest. */
export interface Part {
  /** Writes the documents of one career; careers come in the order of their codes. */
  write(entry: CatalogEntry): void;
  /** Tells of all that was written. */
  report(): PartReport;
}

/** What became of a part. */
export interface PartResult {
  report: PartReport;
  written: Written;
}

/** Builds a part, a career at a time; between two of them others have their turn, and an abort stops it. */
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

/** What a part says of itself. */
export interface PartReport {
  /** Careers whose document of the nation lists at least one wage, or one school. */
  careers: number;
  /** Two-letter codes of the states that got documents. */
  states: string[];
  sources: Source[];
  /** The newest month that the files of this part state; undefined where they state none. */
  month: string | undefined;
  joins: Join[];
  leftOut: LeftOut[];
}

/** How many careers were found in another table. */
export interface Join {
  /** `wages of the nation, May 2025` */
  with: string;
  careers: number;
  of: number;
}

/** A career that lacks something of its own, and why. */
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

/** Those careers that lack something: `reasonOf` tells why one does, and nothing of one that does not. */
export const leftOutOf = (
  lacks: LeftOut['lacks'],
  careers: readonly CatalogEntry[],
  reasonOf: (entry: CatalogEntry) => string | undefined,
): LeftOut[] =>
  careers.flatMap(entry => {
    const reason = reasonOf(entry);
    return reason === undefined ? [] : [{ code: entry.code, title: entry.title, lacks, reason }];
  });
