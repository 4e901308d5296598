import type { Readable } from 'node:stream';
import { openPromise } from 'yauzl';

/** A file in a zip archive. */
export interface Packed {
  name: string;
  /** Its decompressed content. */
  open: () => Promise<Readable>;
}

/** Lists the files of a zip archive. */
export async function listArchive(path: string): Promise<Packed[]> {
  const archive = await openPromise(path);
  const packed: Packed[] = [];
  for await (const { fileName } of archive.eachEntry()) {
    if (!fileName.endsWith('/')) packed.push({ name: fileName, open: () => openPacked(path, fileName) });
  }
  return packed;
}

// Closed once its entries are listed, so that no archive stays open for files that are never read.
async function openPacked(path: string, name: string) {
  const archive = await openPromise(path, { autoClose: false });
  for await (const entry of archive.eachEntry()) {
    if (entry.fileName !== name) continue;
    const content = await archive.openReadStreamPromise(entry);
    return content.once('close', () => archive.close());
  }
  archive.close();
  throw new Error(`${name} is no longer in it`);
}
