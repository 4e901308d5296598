// Runs the Node tests: `npm run test:node [-- file…]`. Without files, failures are retried, and files
// named `*.slow.test.ts` run only if `TEST_ALL` is set, as `npm test -- --all` does.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { conclude, outcomesOf, secondTries } from './second-tries.mjs';

const given = process.argv.slice(2);
// Node 20 finds no TypeScript tests in a folder, and then passes without running any, so they are listed here: those that
// take longest first, so that none runs alone at the end.
const files = given.length
  ? given
  : ['test/node', 'test/dataset', 'test/cli', 'test/ssr', 'test/prerender', 'test/check'].flatMap(testsIn);

if (!given.length && !existsSync('dist')) {
  console.error('Some tests need the built files: run "npm run build" first.');
  process.exit(1);
}
const outcomes = await run(files);
conclude(given.length ? outcomes : await secondTries(outcomes, file => run([file])));

/** @param {string[]} files */
function run(files) {
  return outcomesOf([
    '--import=./tools/typescript.mjs',
    '--test',
    // More than there are processors: many of them wait for a browser or a timer.
    '--test-concurrency=3',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./tools/node-outcomes.mjs',
    '--test-reporter-destination=$OUTCOMES',
    ...files,
  ]);
}

/** @param {string} folder */
function testsIn(folder) {
  const found = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return found
    .filter(file => file.endsWith('.test.ts') && (process.env.TEST_ALL || !file.endsWith('.slow.test.ts')))
    .map(file => join(folder, file))
    .sort(
      (a, b) => Number(b.endsWith('.slow.test.ts')) - Number(a.endsWith('.slow.test.ts')) || (a < b ? -1 : 1),
    );
}
