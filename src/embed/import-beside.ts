import type { Tag } from '../widgets/registry.js';

/**
 * The files beside this one with the code of each widget, which only work together, so each has a hash of its
 * content in its name. The build inserts them here: `tools/cdn/widget-files.mjs`.
 */
const widgetFiles: Readonly<Partial<Record<Tag, readonly string[]>>> = {};

/**
 * Imports a widget from the folder that this file was loaded from: its own file and the shared file in parallel,
 * without a round trip between them. If one is missing, as after a deployment, it imports the self-contained file.
 */
export const importBeside = (tag: Tag, failures: number): Promise<unknown> =>
  Promise.all((failures ? [] : (widgetFiles[tag] ?? [])).map(file => import(`./${file}`)))
    .then(modules => modules.length || importWhole(tag, failures))
    .catch((error: unknown) => (failures ? Promise.reject(error as Error) : importWhole(tag, failures)));

// Some browsers cache the failure of a module, so a retry uses a new URL.
const importWhole = (tag: Tag, failures: number): Promise<unknown> =>
  import(`./${tag}.js${failures ? `?retry=${failures}` : ''}`);
