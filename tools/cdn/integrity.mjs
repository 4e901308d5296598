import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { snippets } from './snippets.mjs';

/**
 * Notes the hash of each script and style sheet for `integrity`, prints its size, and writes what a publisher pastes.
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
        if (file.type === 'chunk' && isOfAllBuilds(fileName)) checkSame(file, hashes[fileName] ?? hash, hash);
        if (!hashes[fileName]) console.log(`${fileName.padEnd(28)}${sizes(bytes)}`);
        hashes[fileName] = hash;
      }
      const sorted = Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1)));
      writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(sorted, null, 2)}\n`);
      writeFileSync(join(folder, 'snippets.html'), snippets(sorted));
    },
  };
}

/** @param {string} fileName */
const isOfAllBuilds = fileName => /^(languages\/|take-over\.js$)/.test(fileName);

/**
 * Every build writes these files, and a page may use those of any, so they have to be the same.
 *
 * @param {import('rollup').OutputChunk} chunk @param {string} before @param {string} now
 */
function checkSame({ fileName, imports }, before, now) {
  if (imports.length) throw new Error(`${fileName} may import only types: it imports ${imports.join(', ')}.`);
  if (before !== now) throw new Error(`${fileName} comes out otherwise in another build.`);
}

/** @param {Buffer} bytes */
function sizes(bytes) {
  const kilobytes = (/** @type {{ length: number }} */ { length }) =>
    `${(length / 1000).toFixed(1)} kB`.padStart(8);
  return `${kilobytes(bytes)}   gzip ${kilobytes(gzipSync(bytes, { level: 9 }))}   brotli ${kilobytes(brotliCompressSync(bytes))}`;
}
