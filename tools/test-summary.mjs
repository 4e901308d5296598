import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { conclude } from './second-tries.mjs';

/**
 * Ends a run of browser tests with one line: `12 passed, 0 failed`, after the skipped tests, or writes the outcome
 * of each file: see `second-tries.mjs`. A test file that writes to the console fails, and so does a run in which nothing
 * was tested, or whose measured coverage is too low, or in which a source is loaded by no test.
 *
 * @param {{ sources: string[] }} options
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function testSummary({ sources }) {
  return {
    stop({ sessions, testCoverage }) {
      const loaded = testCoverage?.coverageMap.files().map(file => relative(process.cwd(), file));
      const unseen = loaded ? sources.filter(file => !loaded.includes(file)) : [];
      const ofTheRun = unseen.map(file => `${file} is loaded by no test`);
      if (testCoverage && !testCoverage.passed) ofTheRun.push('The tests cover too little');
      const results = sessions.map(outcome);
      const outcomes = [
        ...results.map(({ file, passed, failed, seconds }) => ({ file, passed, failed, seconds })),
        ...(ofTheRun.length ? [{ passed: 0, failed: ofTheRun }] : []),
      ];
      if (process.env.OUTCOMES) writeFileSync(process.env.OUTCOMES, JSON.stringify(outcomes));
      // The runner clears its last lines when it stops, so this waits until it has.
      process.once('exit', () => {
        for (const [need, count] of needs(results)) {
          console.log(`﹣ ${sessions[0]?.browser.name}: ${count} skipped that need ${need}`);
        }
        if (!process.env.OUTCOMES) conclude(outcomes);
      });
    },
  };
}

/** @param {import('@web/test-runner-core').TestSession} session */
function outcome({ testFile, testResults, passed, logs }) {
  const tests = testResults ? testsIn(testResults) : [];
  const failed = tests.filter(test => !test.passed && !test.skipped).map(test => test.name);
  const notes = logs.map(message => `wrote to the console: ${message.join(' ')}`);
  if (!passed && !failed.length) failed.push('the file as a whole');
  return {
    file: relative(process.cwd(), testFile),
    passed: tests.filter(test => test.passed).length,
    seconds: tests.reduce((sum, { duration = 0 }) => sum + duration / 1000, 0),
    skipped: tests.filter(test => test.skipped).map(test => test.name),
    failed: [...failed, ...notes],
  };
}

/**
 * How many tests were skipped for lack of a browser feature, as `test/support/needs.ts` writes it in their titles.
 *
 * @param {{ skipped: string[] }[]} results
 */
function needs(results) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const title of results.flatMap(({ skipped }) => skipped)) {
    const need = /\[needs (\S+)\]$/.exec(title)?.[1] ?? 'who knows what';
    counts.set(need, (counts.get(need) ?? 0) + 1);
  }
  return counts;
}

/** @param {import('@web/test-runner-core').TestSuiteResult} suite @returns {import('@web/test-runner-core').TestResult[]} */
const testsIn = suite => [...suite.tests, ...suite.suites.flatMap(testsIn)];
