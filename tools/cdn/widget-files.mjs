/** Tells the loader, and the page in a frame, which files hold the code of each widget. */
export class WidgetFiles {
  /** @type {Record<string, string[]>} */
  #files = {};

  /** Notes the files of the widgets once they are built. @returns {import('rollup').Plugin} */
  built() {
    return {
      name: 'widget-files-built',
      generateBundle: (_options, bundle) => {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && chunk.isEntry)
            this.#files[chunk.name] = [...chunk.imports, chunk.fileName];
        }
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
