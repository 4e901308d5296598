import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { transform } from 'esbuild';
import { forWidgets } from './for-widgets.mjs';

/**
 * Copies files other than scripts. Style sheets are expanded for each widget and minified.
 *
 * @param {string[]} files
 * @param {string[]} tags
 * @returns {import('rollup').Plugin}
 */
export function copies(files, tags) {
  return {
    name: 'copies',
    async generateBundle() {
      for (const file of files) {
        const text = await readFile(file, 'utf8');
        const source = file.endsWith('.css')
          ? (await transform(forWidgets(file, text, tags), { loader: 'css', minify: true })).code
          : text;
        this.emitFile({ type: 'asset', fileName: basename(file), source });
      }
    },
  };
}
