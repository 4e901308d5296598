import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Misfit } from './finding.js';
import { NothingToCheckError, type Answer, type Place } from './place.js';

/** A dataset in a local folder. */
export class Folder implements Place {
  readonly name: string;
  // Reading is synchronous, so concurrency would only take memory.
  readonly parallel = 1;

  constructor(path: string) {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      throw new NothingToCheckError(`${path} is not a folder: pass a folder of documents, or a URL.`);
    }
    this.name = path;
  }

  locate(path: string): string {
    return join(this.name, ...path.split('/').map(fileName));
  }

  // For tens of thousands of small files, synchronous reads take a fraction of the time of asynchronous ones.
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

/** Decodes a URL path segment as a server would, unless it would lead to another folder. */
function fileName(step: string): string {
  const name = decodeURIComponent(step);
  return /[/\\\0]/.test(name) ? step : name;
}

const unpackings = { br: brotliDecompressSync, gz: gunzipSync };

// Servers send the compressed file in place of the document to every current browser.
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
