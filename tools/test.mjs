// `npm test`: the checks before a change is merged, in a few minutes. `npm test -- --all`, which continuous
// integration runs, adds what is slow and rarely broken. Each step is an npm script that can also be run alone; its
// output is shown if it fails.
import { spawn } from 'node:child_process';

/** @typedef {{ passed: number, failed: number }} Count */

const isAll = process.argv.includes('--all');
if (isAll) process.env.TEST_ALL = '1';

const left =
  'Firefox and WebKitGTK, frameworks, coverage, *.slow.test.ts, more random cases, checks of the package, fuzzing';

/** The longest step starts in its own lane. */
const inBrowser = [`test:browser${isAll ? ' -- --coverage' : ''}`];
/** Independent steps, run by whichever lane is free, the longest first. */
const others = [
  ...(isAll
    ? ['test:engines -- firefox --installed', 'test:engines -- webkit --installed', 'fuzz -- --runs 10000']
    : []),
  'lint',
  'format:check',
  'types',
  'schemas:check',
  'entries:check',
  'lock:check',
];
/** Steps that need the build. */
const afterBuild = [
  'build',
  'test:node',
  'reference:check',
  ...(isAll ? ['types:frameworks', 'package:check'] : []),
];

const started = Date.now();
/** @type {string[]} */
const broken = [];
/** @type {string[]} */
const flaky = [];
/** @type {{ seconds: number, line: string }[]} */
const slow = [];
console.log(
  `Running ${inBrowser.length + others.length + afterBuild.length} steps; each is an npm script.\n`,
);
// More than two lanes would only slow each other down.
const counts = (
  await Promise.all(
    [inBrowser, afterBuild].map(async steps => [...(await inTurn(steps)), ...(await inTurn(others))]),
  )
).flat();
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log('\nThe ten slowest test files:');
for (const { line } of slow.sort((a, b) => b.seconds - a.seconds).slice(0, 10)) console.log(line);
if (flaky.length) console.log(`\nPassed on retry:\n${flaky.join('\n')}`);
if (broken.length) console.log(`\nFailed: ${broken.join(', ')}`);
if (!isAll) console.log(`\nLeft to "npm test -- --all": ${left}.`);
console.log(`\n${seconds(started)} in all\n${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;

/** Runs steps one after another; another lane may take some of them meanwhile. @param {string[]} steps */
async function inTurn(steps) {
  const results = [];
  for (let step; (step = steps.shift());) results.push(await run(step));
  return results;
}

/** @param {string} step @returns {Promise<Count>} */
async function run(step) {
  const start = Date.now();
  const { status, output } = await execute(`npm run --silent ${step}`);
  const tests = /^(test:|fuzz)/.test(step) ? countIn(output) : undefined;
  const count = tests ?? { passed: 1, failed: 0 };
  // A suite may fail outside of a test: nothing ran, or coverage is too low.
  if (status !== 0 && !count.failed) count.failed = 1;
  if (count.failed && !tests) count.passed = 0;
  if (count.failed) {
    broken.push(step);
    console.log(output);
  }
  const what = tests ? `  ${count.passed} passed, ${count.failed} failed` : '';
  console.log(`${count.failed ? 'FAILED' : 'ok    '}  ${seconds(start).padStart(7)}  ${step}${what}`);
  for (const [line] of output.matchAll(/^seed \d+: \d+ documents/gm)) console.log(`        ${line}`);
  for (const [line] of output.matchAll(/^\s*﹣.*$/gm))
    console.log(`        skipped: ${line.trim().slice(2)}`);
  for (const [line] of output.matchAll(/^flaky: .*$/gm)) {
    console.log(`        ${line}`);
    flaky.push(line);
  }
  for (const [, time, file] of output.matchAll(/^slow: ([\d.]+) s (.*)$/gm))
    slow.push({
      seconds: Number(time),
      line: `${`${time} s`.padStart(9)}  ${file}  (${step.split(' --')[0]})`,
    });
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
