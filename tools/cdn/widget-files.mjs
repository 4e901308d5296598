import MagicString from 'magic-string';

/** Gives the loader and the framed page the file names of each widget's code. */
export class WidgetFiles {
  /** @type {Record<string, string[]>} */
  #files = {};

  /**
   * Records the files of the widgets once they are built, also in `widgets.json` for pages that preload
   * them.
   *
   * @returns {import('rollup').Plugin}
   */
  built() {
    const files = this.#files;
    return {
      name: 'widget-files-built',
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && chunk.isEntry) files[chunk.name] = [...chunk.imports, chunk.fileName];
        }
        const source = `${JSON.stringify(files, null, 2)}\n`;
        this.emitFile({ type: 'asset', fileName: 'widgets.json', source });
      },
    };
  }

  /** Inserts their names into the module that imports them. @returns {import('rollup').Plugin} */
  names() {
    const none = 'const widgetFiles = {};';
    return {
      name: 'widget-files',
      transform: (code, id) => {
        if (!id.endsWith('/dist/embed/import-beside.js')) return null;
        if (!code.includes(none)) throw new Error(`${id} has no ${none}`);
        const named = new MagicString(code);
        named.replace(none, `const widgetFiles = ${JSON.stringify(this.#files)};`);
        return { code: named.toString(), map: named.generateMap({ hires: true }) };
      },
    };
  }
}
