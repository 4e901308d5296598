import { relative } from 'node:path';

/**
 * Ends a run of browser tests with one line: `12 passed, 0 failed`, after what had to be skipped. A test
 * file that writes to the console fails, and so does a run in which nothing
 * was tested, or which measured coverage and never loaded one of the sources.
 *
 * @param {{ sources: string[] }} options
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function testSummary({ sources }) {
  return {
    stop({ sessions, testCoverage }) {
      const loaded = testCoverage?.coverageMap.files().map(file => relative(process.cwd(), file));
      const unseen = loaded ? sources.filter(file => !loaded.includes(file)).map(neverLoaded) : [];
      const results = [...sessions.map(outcome), ...unseen];
      const passed = sum(results.map(result => result.passed));
      const failed = sum(results.map(result => result.failed));
      // The runner clears its last lines as it stops, so this waits until it has.
      process.once('exit', () => {
        for (const { notes } of results) notes.forEach(note => console.log(note));
        for (const [need, count] of needs(results)) {
          console.log(`﹣ ${sessions[0]?.browser.name}: ${count} skipped that need ${need}`);
        }
        console.log(`\n${passed} passed, ${failed} failed`);
        if (failed || !passed) process.exitCode = 1;
      });
    },
  };
}

/** @param {import('@web/test-runner-core').TestSession} session */
function outcome({ testFile, testResults, passed, logs }) {
  const tests = testResults ? testsIn(testResults) : [];
  const failed = tests.filter(test => !test.passed && !test.skipped).length;
  const file = relative(process.cwd(), testFile);
  const notes = logs.map(message => `${file} wrote to the console: ${message.join(' ')}`);
  const brokenFile = !passed && !failed;
  return {
    passed: tests.filter(test => test.passed).length,
    skipped: tests.filter(test => test.skipped).map(test => test.name),
    failed: failed + Number(brokenFile) + Number(notes.length > 0),
    notes,
  };
}

/** @param {string} file */
const neverLoaded = file => ({ passed: 0, failed: 1, skipped: [], notes: [`${file} is loaded by no test`] });

/**
 * How many tests were skipped for what their browser cannot do, as `test/support/needs.ts` writes it in their titles.
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

/** @param {number[]} numbers */
const sum = numbers => numbers.reduce((total, number) => total + number, 0);
