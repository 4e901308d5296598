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
    return {
      name: 'widget-files',
      transform: (_code, id) =>
        id.endsWith('/dist/embed/widget-files.js')
          ? { code: `export const widgetFiles = ${JSON.stringify(this.#files)};`, map: { mappings: '' } }
          : null,
    };
  }
}
