// Builds, from what tsc left in dist/, the files that a page loads with a script tag: one for each
// entry that registers widgets, with everything it needs inside.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve as resolvePath } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyLiterals } from './tools/minify-literals.mjs';

const { name, version, license, sideEffects } = JSON.parse(readFileSync('package.json', 'utf8'));

/** An entry that registers widgets is one whose import does something. */
const entries = sideEffects.filter((/** @type {string} */ path) => path.startsWith('./dist/entries/'));

/** A language is a file of its own, which a page loads only where it is spoken; English is in each entry. */
const languages = readdirSync('dist/languages').filter(
  file => /^[a-z]{2}\.js$/.test(file) && file !== 'en.js',
);
const addresses = Object.fromEntries(
  languages.map(file => [resolvePath('dist/languages', file), `./languages/${file}`]),
);

const hashes = integrity();

const plugins = [
  typescriptMaps(),
  resolve({ exportConditions: ['production'] }),
  minifyLiterals(),
  terser({ ecma: 2022, module: true, compress: { passes: 2 }, format: { comments: /^!/ } }),
];

export default [
  ...entries.map((/** @type {string} */ input) => ({
    input,
    plugins: [...plugins, hashes],
    external: Object.keys(addresses),
    output: {
      paths: addresses,
      file: `dist/cdn/${basename(input)}`,
      format: 'es',
      sourcemap: true,
      banner: `/*! ${name} ${version} | ${license} | includes Lit (BSD-3-Clause) and Zod (MIT) */`,
    },
    onwarn: (/** @type {import('rollup').RollupLog} */ warning) => {
      throw new Error(warning.message);
    },
  })),
  ...languages.map(file => ({
    input: `dist/languages/${file}`,
    plugins,
    output: { file: `dist/cdn/languages/${file}`, format: 'es', sourcemap: true },
  })),
];

/**
 * Lets the maps of the built files lead to the TypeScript.
 *
 * @returns {import('rollup').Plugin}
 */
function typescriptMaps() {
  return {
    name: 'typescript-maps',
    load: id =>
      id.includes('node_modules')
        ? null
        : { code: readFileSync(id, 'utf8'), map: readFileSync(`${id}.map`, 'utf8') },
  };
}

/**
 * Notes the hash of each file for `<script integrity>`, and prints its size.
 *
 * @returns {import('rollup').Plugin}
 */
function integrity() {
  /** @type {Record<string, string>} */
  const hashes = {};
  return {
    name: 'integrity',
    writeBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const bytes = Buffer.from(file.code);
        hashes[file.fileName] = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
        console.log(`${file.fileName.padEnd(20)}${sizes(bytes)}`);
      }
      writeFileSync('dist/cdn/integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);
    },
  };
}

/** @param {Buffer} bytes */
function sizes(bytes) {
  const kilobytes = (/** @type {{ length: number }} */ { length }) =>
    `${(length / 1000).toFixed(1)} kB`.padStart(8);
  return `${kilobytes(bytes)}   gzip ${kilobytes(gzipSync(bytes, { level: 9 }))}   brotli ${kilobytes(brotliCompressSync(bytes))}`;
}
