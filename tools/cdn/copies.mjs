import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { transform } from 'esbuild';

/**
 * Adds files that are no scripts. A style sheet loses its white space.
 *
 * @param {string[]} files
 * @returns {import('rollup').Plugin}
 */
export function copies(files) {
  return {
    name: 'copies',
    async generateBundle() {
      for (const file of files) {
        const text = await readFile(file, 'utf8');
        const source = file.endsWith('.css')
          ? (await transform(text, { loader: 'css', minify: true })).code
          : text;
        this.emitFile({ type: 'asset', fileName: basename(file), source });
      }
    },
  };
}
