export type { AdapterOptions } from '../../prerender/adapter.js';
export { careerWidgets, type AstroBuild, type AstroIntegration } from '../../prerender/astro.js';
