import { defineConfig } from 'astro/config';
import { careerWidgets } from 'career-widgets/astro';

export default defineConfig({
  integrations: [
    careerWidgets({
      // A folder, or the URL of your endpoint.
      endpoint: '../../../test/fixtures/dataset',
      // Stops the build where a page would be without its content.
      strict: true,
    }),
  ],
});
