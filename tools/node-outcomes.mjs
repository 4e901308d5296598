import { relative } from 'node:path';

/**
 * A reporter for Node's test runner that writes what came of each file: see `second-tries.mjs`.
 *
 * @param {AsyncIterable<{ type: string, data: any }>} events
 */
export default async function* nodeOutcomes(events) {
  /** @type {Map<string, import('./second-tries.mjs').Outcome>} */
  const outcomes = new Map();
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const file = relative(process.cwd(), data.file ?? data.name);
    const outcome = outcomes.get(file) ?? { file, passed: 0, failed: [] };
    outcomes.set(file, outcome);
    if (data.nesting === 0) outcome.seconds = (outcome.seconds ?? 0) + data.details.duration_ms / 1000;
    // A suite fails with its tests, and is told for itself only where it never came to them.
    const isSuite = data.details.type === 'suite';
    const isOfItsTests = data.details.error?.failureType === 'subtestsFailed';
    const title = relative(process.cwd(), data.name) === file ? 'the file as a whole' : data.name;
    if (type === 'test:fail' && !data.todo && !isOfItsTests) outcome.failed.push(title);
    if (type === 'test:pass' && !isSuite && data.skip === undefined && data.todo === undefined)
      outcome.passed++;
  }
  yield JSON.stringify([...outcomes.values()]);
}
