// Runs the browser tests: `npm run test:browser`. Without `--files` or `--watch`, failures are retried.
import { startTestRunner } from '@web/test-runner';
import { conclude, outcomesOf, secondTries } from './second-tries.mjs';

const args = process.argv.slice(2);
const runner = 'node_modules/@web/test-runner/dist/bin.js';
if (args.includes('--watch')) await startTestRunner();
else {
  const outcomes = await outcomesOf([runner, ...args]);
  const again = (/** @type {string} */ file) => outcomesOf([runner, '--files', file]);
  conclude(args.includes('--files') ? outcomes : await secondTries(outcomes, again));
}
