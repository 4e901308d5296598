import { pathToFileURL } from 'node:url';

/**
 * Adds the style sheet of each widget, for prerendered pages whose policy forbids inline styles.
 *
 * @param {string[]} tags
 * @returns {import('rollup').Plugin}
 */
export function styleSheets(tags) {
  return {
    name: 'style-sheets',
    async generateBundle() {
      const { styleText } = await import(pathToFileURL('dist/ssr/styles.js').href);
      for (const tag of tags)
        this.emitFile({ type: 'asset', fileName: `${tag}.css`, source: styleText(tag) });
    },
  };
}
