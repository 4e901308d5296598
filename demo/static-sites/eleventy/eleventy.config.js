import { careerWidgets } from 'career-widgets/eleventy';

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(careerWidgets, {
    // A folder, or the URL of your endpoint.
    endpoint: '../../../test/fixtures/dataset',
    // Stops the build where a page would be without its content.
    strict: true,
  });
  return { dir: { input: 'pages', output: '_site' } };
}
