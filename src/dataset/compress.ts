import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import pMap from 'p-map';
import type { Written } from './document-writer.js';

// zlib runs on Node's four pool threads; twice as many tasks keep them busy during reads and writes.
const concurrency = 8;

const packings = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

/** Writes a `.br` and a `.gz` file beside each file of a folder; calls `onProgress` for each file done. */
export async function compressFiles(
  folder: string,
  onProgress: (done: number, total: number) => void,
): Promise<Written> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  const written: Written = { files: 0, bytes: 0 };
  let done = 0;
  const compress = async (path: string) => {
    const bytes = await readFile(path);
    for (const [suffix, pack] of Object.entries(packings)) {
      const packed = await pack(bytes);
      await writeFile(`${path}.${suffix}`, packed);
      written.files += 1;
      written.bytes += packed.length;
    }
    onProgress(++done, paths.length);
  };
  await pMap(paths, compress, { concurrency });
  return written;
}
