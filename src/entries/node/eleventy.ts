export type { AdapterOptions } from '../../prerender/adapter.js';
export { careerWidgets, type EleventyConfig } from '../../prerender/eleventy.js';
