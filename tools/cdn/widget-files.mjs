import MagicString from 'magic-string';

/** Tells the loader, and the page in a frame, which files hold the code of each widget. */
export class WidgetFiles {
  /** @type {Record<string, string[]>} */
  #files = {};

  /**
   * Notes the files of the widgets once they are built, and in `widgets.json` for whoever writes a page that asks for
   * them ahead of the loader.
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

  /** Puts their names into the module that asks for them. @returns {import('rollup').Plugin} */
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
