import type { Tag } from '../widgets/registry.js';

/**
 * The files beside this one that hold the code of each widget and work only together, so that each has a hash of its
 * content in its name. The build puts them in here: `tools/cdn/widget-files.mjs`.
 */
export const widgetFiles: Readonly<Partial<Record<Tag, readonly string[]>>> = {};
