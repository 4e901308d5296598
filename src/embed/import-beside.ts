import type { Tag } from '../widgets/registry.js';
import { widgetFiles } from './widget-files.js';

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
