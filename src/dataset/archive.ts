import type { Readable } from 'node:stream';
import { openPromise } from 'yauzl';

/** A file within a zip archive. */
export interface Packed {
  name: string;
  /** Its content, unpacked. */
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

// An archive is closed once its list is read, so that no file stays open for what nobody asks for.
async function openPacked(path: string, name: string) {
  const archive = await openPromise(path, { autoClose: false });
  for await (const entry of archive.eachEntry()) {
    if (entry.fileName !== name) continue;
    const content = await archive.openReadStreamPromise(entry);
    return content.once('close', () => archive.close());
  }
  archive.close();
  throw new Error(`${name} is not in it any more`);
}
