import { resolve } from 'node:path';
import MagicString from 'magic-string';

/**
 * Keeps parts that are loaded on demand in files of their own, whichever script imports them.
 *
 * @param {Record<string, string>} modules the parts, and the form of their names
 */
export function parts(modules) {
  /** @type {Map<string, string>} names of the files by module */
  const files = new Map();
  const known = new Set(Object.keys(modules).map(path => resolve(path)));
  return {
    name: 'parts',

    /** @this {import('rollup').PluginContext} @param {string | import('rollup').AstNode} specifier @param {string} importer */
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null;
      const found = await this.resolve(specifier, importer);
      if (!found || !known.has(found.id)) return null;
      const file = files.get(found.id);
      if (!file) return this.error(`${specifier} must be built before ${importer}.`);
      return { id: `part:${file}`, external: true };
    },

    // Rollup cannot resolve a file that another build writes.
    renderChunk(/** @type {string} */ code, /** @type {import('rollup').RenderedChunk} */ { fileName }) {
      const up = fileName.includes('/') ? '../' : './';
      const chunk = new MagicString(code);
      chunk.replaceAll('part:', up);
      return chunk.hasChanged() ? { code: chunk.toString(), map: chunk.generateMap({ hires: true }) } : null;
    },

    /** Records the file name of a part that is built. @returns {import('rollup').Plugin} */
    built: () => ({
      name: 'part-built',
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          if (!chunk.isEntry || chunk.imports.length || chunk.dynamicImports.length)
            this.error(`${chunk.fileName} must be self-contained.`);
          files.set(String(chunk.facadeModuleId), chunk.fileName);
        }
      },
    }),
  };
}
