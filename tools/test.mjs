// Everything that has to hold before a change goes in: `npm test`. Each step is an npm script that can
// also be run alone. The browser's tests run beside the rest; a step's output is shown if it fails.
// With `--engines` the browser's tests also run in the other engines that are installed.
import { spawn } from 'node:child_process';

/** @typedef {{ passed: number, failed: number }} Count */

const browser = ['test:browser -- --coverage'];
if (process.argv.includes('--engines')) browser.push('test:engines -- --installed');
const others = [
  'lock:check',
  'format:check',
  'build',
  'types',
  'types:frameworks',
  'lint',
  'package:check',
  'reference:check',
  'shapes:check',
  'test:node',
  'fuzz -- --runs 2000',
];

const started = Date.now();
/** @type {string[]} */
const broken = [];
console.log(`Running ${browser.length + others.length} steps; each is an npm script.\n`);
const counts = (await Promise.all([browser, others].map(inTurn))).flat();
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
if (broken.length) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${seconds(started)}\n${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;

/** @param {string[]} steps */
async function inTurn(steps) {
  const results = [];
  for (const step of steps) results.push(await run(step));
  return results;
}

/** @param {string} step @returns {Promise<Count>} */
async function run(step) {
  const start = Date.now();
  const { status, output } = await execute(`npm run --silent ${step}`);
  const tests = /^(test:|fuzz)/.test(step) ? countIn(output) : undefined;
  const count = tests ?? { passed: 1, failed: 0 };
  // A suite may fail otherwise than in a test: nothing ran, or too little of the code did.
  if (status !== 0 && !count.failed) count.failed = 1;
  if (count.failed && !tests) count.passed = 0;
  if (count.failed) {
    broken.push(step);
    console.log(output);
  }
  const what = tests ? `  ${count.passed} passed, ${count.failed} failed` : '';
  console.log(`${count.failed ? 'FAILED' : 'ok    '}  ${seconds(start).padStart(6)}  ${step}${what}`);
  for (const [line] of output.matchAll(/^seed \d+: \d+ documents/gm)) console.log(`        ${line}`);
  for (const [line] of output.matchAll(/^\s*﹣.*$/gm))
    console.log(`        skipped: ${line.trim().slice(2)}`);
  return count;
}

/** @param {string} command @returns {Promise<{ status: number | null, output: string }>} */
function execute(command) {
  return new Promise(resolve => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', text => (output += text));
    }
    child.on('close', status => resolve({ status, output }));
  });
}

/**
 * The count at the end of a suite's output, as the browser's runner and Node's write it.
 *
 * @param {string} output @returns {Count}
 */
function countIn(output) {
  const last = (/** @type {RegExp} */ pattern) => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
  const passed = last(/^(\d+) passed,/gm) + last(/^ℹ pass (\d+)$/gm);
  const failed = last(/ passed, (\d+) failed$/gm) + last(/^ℹ fail (\d+)$/gm) + last(/^ℹ cancelled (\d+)$/gm);
  return { passed, failed: passed ? failed : failed || 1 };
}

/** @param {number} since */
function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
