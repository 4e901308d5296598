import type { Tag } from '../widgets/registry.js';

/**
 * The files beside this one that hold the code of each widget and work only together, so that each has a hash of its
 * content in its name. The build puts them in here: `tools/cdn/widget-files.mjs`.
 */
const widgetFiles: Readonly<Partial<Record<Tag, readonly string[]>>> = {};

/**
 * Imports a widget from the folder that this very file was loaded from: its file and what all widgets share at once,
 * without a round trip between them. Where one is missing, as after a deployment, the widget comes whole in itself.
 */
export const importBeside = (tag: Tag, failures: number): Promise<unknown> =>
  Promise.all((failures ? [] : (widgetFiles[tag] ?? [])).map(file => import(`./${file}`)))
    .then(modules => modules.length || importWhole(tag, failures))
    .catch((error: unknown) => (failures ? Promise.reject(error as Error) : importWhole(tag, failures)));

// Some browsers remember that a file could not be loaded, so another try has an address that is new.
const importWhole = (tag: Tag, failures: number): Promise<unknown> =>
  import(`./${tag}.js${failures ? `?retry=${failures}` : ''}`);
