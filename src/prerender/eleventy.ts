import { tell, type AdapterOptions } from './adapter.js';
import { Prerenderer } from './prerenderer.js';

/** The part of Eleventy's configuration that the plugin uses. */
export interface EleventyConfig {
  on(event: 'eleventy.before', listener: () => void): unknown;
  addTransform(
    name: string,
    transform: (this: { page: { outputPath: string | false } }, content: unknown) => unknown,
  ): unknown;
}

/** Eleventy's plugin: `eleventyConfig.addPlugin(careerWidgets, { endpoint: 'data' })`. */
export function careerWidgets(config: EleventyConfig, { strict, ...options }: AdapterOptions): void {
  let prerenderer = new Prerenderer(options);
  // In watch mode Eleventy builds repeatedly, and documents may have changed.
  config.on('eleventy.before', () => {
    prerenderer = new Prerenderer(options);
  });
  config.addTransform('career-widgets', async function (content) {
    const { outputPath } = this.page;
    if (typeof content !== 'string' || !outputPath || !/\.html?$/i.test(outputPath)) return content;
    const { html, ...outcome } = await prerenderer.page({ html: content, path: outputPath });
    tell(outputPath, outcome, strict);
    return html;
  });
}
