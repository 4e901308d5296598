import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The outcome of a test file, or of the whole run if there is none: how many tests passed, which failed, and how
 * long they took.
 *
 * @typedef {{ file?: string, passed: number, failed: string[], seconds?: number }} Outcome
 */

/**
 * Runs a Node script that writes its outcomes to the file in `OUTCOMES`.
 *
 * @param {string[]} args @returns {Promise<Outcome[]>}
 */
export async function outcomesOf(args) {
  const folder = mkdtempSync(join(tmpdir(), 'career-widgets-outcomes-'));
  const file = join(folder, 'outcomes.json');
  try {
    const child = spawn(
      process.execPath,
      args.map(arg => arg.replace('$OUTCOMES', file)),
      {
        env: { ...process.env, OUTCOMES: file },
        stdio: 'inherit',
      },
    );
    const status = await new Promise(resolve => child.once('close', resolve));
    /** @type {Outcome[]} */
    const outcomes = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8') || '[]') : [];
    // A run may fail outside of a test, which must not be hidden.
    const isTold = outcomes.some(({ failed }) => failed.length);
    return status === 0 || isTold
      ? outcomes
      : [...outcomes, { passed: 0, failed: [`It ended with ${status}`] }];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Reruns the files that failed, one by one. One that then passes counts as passed, and is reported:
 * `flaky: test/view/tabs.test.ts: a tab opens`. See docs/decisions/0017-second-tries.md.
 *
 * @param {Outcome[]} outcomes @param {(file: string) => Promise<Outcome[]>} run @returns {Promise<Outcome[]>}
 */
export async function secondTries(outcomes, run) {
  const last = [];
  /** @type {string[]} */
  const flaky = [];
  for (const first of outcomes) {
    if (!first.file || !first.failed.length) {
      last.push(first);
      continue;
    }
    console.log(`\n== Once again: ${first.file}`);
    const second = await run(first.file);
    const isMended = second.some(({ passed }) => passed) && !second.some(({ failed }) => failed.length);
    if (isMended) flaky.push(...first.failed.map(title => `flaky: ${first.file}: ${title}`));
    last.push(...second);
  }
  for (const line of flaky) console.log(line);
  return last;
}

/** Ends a run of tests with a line such as `12 passed, 0 failed`, and the matching exit code. @param {Outcome[]} outcomes */
export function conclude(outcomes) {
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed.length, 0);
  for (const { file, failed } of outcomes)
    for (const title of failed) console.log(`failed: ${file ? `${file}: ` : ''}${title}`);
  for (const { file, seconds = 0 } of outcomes)
    if (seconds >= 1) console.log(`slow: ${seconds.toFixed(1)} s ${file}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed || !passed ? 1 : 0;
}
