import { readFile } from 'node:fs/promises';
import { compile } from 'svelte/compiler';

/**
 * Compiles Svelte components on request.
 *
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function svelteFiles() {
  return {
    name: 'svelte-files',
    resolveMimeType: ({ path }) => (path.endsWith('.svelte') ? 'js' : undefined),
    async transform({ path }) {
      if (!path.endsWith('.svelte')) return undefined;
      const source = await readFile(`.${path}`, 'utf8');
      return compile(source, { filename: path, generate: 'client', css: 'external' }).js.code;
    },
  };
}
