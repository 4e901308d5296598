import { relative } from 'node:path';

/**
 * Ends a run of browser tests with one line: `12 passed, 0 failed`. A file
 * fails as well when it writes to the console, and a run in which nothing
 * was tested fails.
 *
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function testSummary() {
  return {
    stop({ sessions }) {
      const results = sessions.map(outcome);
      const passed = sum(results.map(result => result.passed));
      const failed = sum(results.map(result => result.failed));
      // The runner clears its last lines as it stops, so this waits until it has.
      process.once('exit', () => {
        for (const { notes } of results) notes.forEach(note => console.log(note));
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
    failed: failed + Number(brokenFile) + Number(notes.length > 0),
    notes,
  };
}

/** @param {import('@web/test-runner-core').TestSuiteResult} suite @returns {import('@web/test-runner-core').TestResult[]} */
const testsIn = suite => [...suite.tests, ...suite.suites.flatMap(testsIn)];

/** @param {number[]} numbers */
const sum = numbers => numbers.reduce((total, number) => total + number, 0);
