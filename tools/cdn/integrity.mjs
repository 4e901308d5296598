import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { snippets } from './snippets.mjs';

/**
 * Records the hash of each script and style sheet for `integrity`, prints its size, and writes the snippets for publishers.
 *
 * @param {string} folder
 * @returns {import('rollup').Plugin}
 */
export function integrity(folder) {
  /** @type {Record<string, string>} */
  const hashes = {};
  return {
    name: 'integrity',
    writeBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        const { fileName } = file;
        if (!/\.(js|css)$/.test(fileName)) continue;
        const bytes = Buffer.from(file.type === 'chunk' ? file.code : file.source);
        const hash = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
        if (!hashes[fileName]) console.log(`${fileName.padEnd(28)}${sizes(bytes)}`);
        hashes[fileName] = hash;
      }
      const sorted = Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1)));
      writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(sorted, null, 2)}\n`);
      writeFileSync(join(folder, 'snippets.html'), snippets(sorted));
    },
  };
}

/** @param {Buffer} bytes */
function sizes(bytes) {
  const kilobytes = (/** @type {{ length: number }} */ { length }) =>
    `${(length / 1000).toFixed(1)} kB`.padStart(8);
  return `${kilobytes(bytes)}   gzip ${kilobytes(gzipSync(bytes, { level: 9 }))}   brotli ${kilobytes(brotliCompressSync(bytes))}`;
}
