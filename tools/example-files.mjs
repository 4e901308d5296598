import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';

/**
 * For the framework examples: resolves the package by name to the source, and inserts into a page the text
 * of a file, `<code data-file="react.tsx"></code>`, so that the code shown is the code that runs.
 *
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function exampleFiles() {
  return {
    name: 'example-files',
    resolveImport: ({ source }) =>
      source === 'career-widgets'
        ? '/src/entries/all.ts'
        : source === 'career-widgets/react'
          ? '/src/entries/react.ts'
          : undefined,
    async transform({ path, body }) {
      if (!path.startsWith('/demo/') || typeof body !== 'string' || !body.includes('data-file='))
        return undefined;
      const parts = body.split(/(<code data-file="[^"]+">)/);
      const filled = await Promise.all(
        parts.map(async part => {
          const [, file] = /data-file="([^"]+)"/.exec(part) ?? [];
          return file
            ? part + escape(await readFile(`.${posix.join(posix.dirname(path), file)}`, 'utf8'))
            : part;
        }),
      );
      return filled.join('');
    },
  };
}

/** @param {string} text */
const escape = text => text.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;');
