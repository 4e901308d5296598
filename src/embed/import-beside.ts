import type { Tag } from './tags.js';

/**
 * Imports a widget from the folder that this very file was loaded from. The file and what all widgets share come at
 * once, without a round trip between them. Some browsers remember that a file could not be had, and all that it
 * imports, so another try takes the widget that is whole in itself, by an address that is new.
 */
export const importBeside = (tag: Tag, failures: number): Promise<unknown> =>
  failures
    ? import(`./${tag}.js?retry=${failures}`)
    : Promise.all(['shared', tag].map(name => import(`./widgets/${name}.js`)));
