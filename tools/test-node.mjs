// Runs the tests that need no browser: `npm run test:node [-- file…]`.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const given = process.argv.slice(2);
// Node 20 finds no TypeScript test in a folder, and then passes with nothing run, so they are listed here.
const files = given.length ? given : ['test/node', 'test/dataset', 'test/check', 'test/cli'].flatMap(testsIn);

if (!given.length && !existsSync('dist')) {
  console.error('Some tests are of the built files: run "npm run build" first.');
  process.exit(1);
}
if (!files.length) {
  console.error('There are no tests.');
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  ['--import', './tools/typescript.mjs', '--test', '--test-reporter=spec', ...files],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);

/** @param {string} folder */
function testsIn(folder) {
  const found = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return found
    .filter(file => file.endsWith('.test.ts'))
    .map(file => join(folder, file))
    .sort();
}
