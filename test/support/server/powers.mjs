/**
 * Tells a test what it can have its browser do, because a page cannot find out.
 *
 * @param {string[]} powers
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export const powers = powers => ({
  name: 'powers',
  executeCommand: ({ command }) => (command === 'powers' ? powers : undefined),
});
