export type { Failure, Outcome } from '../../prerender/failure.js';
export type { FileOutcome } from '../../prerender/file.js';
export { prerenderFiles } from '../../prerender/files.js';
export type { PageStyles, PrerenderOptions } from '../../prerender/options.js';
export { pagesIn } from '../../prerender/pages.js';
export { Prerenderer, type Page, type PrerenderedPage } from '../../prerender/prerenderer.js';
