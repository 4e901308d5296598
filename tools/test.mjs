// Everything that has to hold before a change goes in: `npm test`. Each step is an npm script that can
// also be run alone. The browser's tests run beside the rest; a step's output is shown if it fails.
// With `--engines` they also run in the other engines that are installed, as continuous integration has it.
import { spawn } from 'node:child_process';

/** @typedef {{ passed: number, failed: number }} Count */

const engines = process.argv.includes('--engines')
  ? ['test:engines -- firefox --installed', 'test:engines -- webkit --installed']
  : [];
const others = [
  'test:node',
  'types',
  'types:frameworks',
  'lint',
  'package:check',
  'reference:check',
  'shapes:check',
  'fuzz -- --runs 10000',
  'lock:check',
  'format:check',
];

const started = Date.now();
/** @type {string[]} */
const broken = [];
/** @type {string[]} */
const flaky = [];
console.log(`Running ${2 + engines.length + others.length} steps; each is an npm script.\n`);
const build = run('build');
const inChromium = run('test:browser -- --coverage');
// What opens or reads built files waits for them. More than two at a time would only be in each other's way.
const lanes = [
  build,
  inChromium,
  Promise.all([inChromium, build]).then(() => inTurn(engines)),
  build.then(() => inTurn(others)),
];
const counts = (await Promise.all(lanes)).flat();
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
if (flaky.length) console.log(`\nPassed at a second try:\n${flaky.join('\n')}`);
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
  for (const [line] of output.matchAll(/^flaky: .*$/gm)) {
    console.log(`        ${line}`);
    flaky.push(line);
  }
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
 * The count at the end of a suite's output.
 *
 * @param {string} output @returns {Count}
 */
function countIn(output) {
  const [, passed = 0, failed = 1] = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
  return { passed: Number(passed), failed: Number(failed) };
}

/** @param {number} since */
function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
