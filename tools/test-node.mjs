// Runs the tests that are in Node: `npm run test:node [-- file…]`. Without files, what fails is tried again, and files
// called `*.slow.test.ts` run only where `TEST_ALL` is set, as `npm test -- --all` does.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { conclude, outcomesOf, secondTries } from './second-tries.mjs';

const given = process.argv.slice(2);
// Node 20 finds no TypeScript test in a folder, and then passes with nothing run, so they are listed here: those that
// take longest first, so that none is left to run alone.
const files = given.length
  ? given
  : ['test/node', 'test/dataset', 'test/cli', 'test/ssr', 'test/prerender', 'test/check'].flatMap(testsIn);

if (!given.length && !existsSync('dist')) {
  console.error('Some tests are of the built files: run "npm run build" first.');
  process.exit(1);
}
const outcomes = await run(files);
conclude(given.length ? outcomes : await secondTries(outcomes, file => run([file])));

/** @param {string[]} files */
function run(files) {
  return outcomesOf([
    '--import=./tools/typescript.mjs',
    '--test',
    // More than there are processors: many of them wait for a browser, and it for a clock.
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
