import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Misfit } from './finding.js';
import { NothingToCheckError, type Answer, type Place } from './place.js';

/** A dataset on this machine. */
export class Folder implements Place {
  readonly name: string;
  // Reading is synchronous, so more at once would only take memory.
  readonly parallel = 1;

  constructor(path: string) {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      throw new NothingToCheckError(`${path} is not a folder: name a folder of documents, or a URL.`);
    }
    this.name = path;
  }

  locate(path: string): string {
    return join(this.name, ...path.split('/').map(fileName));
  }

  // Tens of thousands of small files take a fraction of the time this way that they take by promises.
  read(path: string): Promise<Answer> {
    const file = this.locate(path);
    return Promise.resolve({ remarks: [], missing: false, ...contentOf(file) });
  }

  list(path: string): readonly string[] {
    const folder = this.locate(path);
    return existsSync(folder) ? readdirSync(folder).sort() : [];
  }
}

function contentOf(file: string) {
  if (!existsSync(file)) return { missing: true, misfits: [] };
  try {
    const bytes = readFileSync(file);
    return { bytes, misfits: staleTwins(file, bytes) };
  } catch (error) {
    return { misfits: [{ path: '$', expected: 'a file that can be read', found: (error as Error).message }] };
  }
}

/** What a server makes of a step of a URL, unless that would lead to another folder. */
function fileName(step: string): string {
  const name = decodeURIComponent(step);
  return /[/\\\0]/.test(name) ? step : name;
}

const unpackings = { br: brotliDecompressSync, gz: gunzipSync };

// A server sends the twin in place of the document, to every browser of today.
function staleTwins(file: string, bytes: Buffer): Misfit[] {
  return Object.entries(unpackings).flatMap(([suffix, unpack]) => {
    const twin = `${file}.${suffix}`;
    if (!existsSync(twin)) return [];
    const found = differenceOf(twin, unpack, bytes);
    return found ? [{ path: '$', expected: `the same document in its .${suffix} file`, found }] : [];
  });
}

function differenceOf(twin: string, unpack: (packed: Buffer) => Buffer, bytes: Buffer) {
  try {
    return unpack(readFileSync(twin)).equals(bytes) ? undefined : 'another one';
  } catch {
    return 'a file that cannot be decompressed';
  }
}
