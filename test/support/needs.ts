import { executeServerCommand } from '@web/test-runner-commands';

/** What a test may need of its browser that not every engine can do. */
export type Power =
  | 'keys'
  | 'viewport'
  | 'media'
  | 'devtools'
  | 'cache'
  | 'grids-in-columns'
  | 'layout-shift'
  | 'moveBefore'
  | 'thorough';

const powers = new Set(await executeServerCommand<undefined, Power[]>('powers'));
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) powers.add('layout-shift');
if ('moveBefore' in Element.prototype) powers.add('moveBefore');

/** Whether what is drawn at random is drawn as often as it takes to find what is rare: `npm test -- --all`. */
export const isThorough = powers.has('thorough');

let running: Mocha.Test | undefined;

beforeEach(function () {
  running = this.currentTest;
});

/**
 * Whether the browser can do something. If it cannot, the test that is running ends here, and the run's summary
 * counts it as skipped and says what it lacked; what comes after a test, to put the page back, is passed over.
 */
export function needs(power: Power): boolean {
  if (powers.has(power)) return true;
  if (!running) throw new Error(`A test needs ${power}, and this engine has none: ask within the test.`);
  if (running.pending || running.state) return false;
  // The title is all that the runner hands on about a test that it skipped.
  running.title += ` [needs ${power}]`;
  return running.skip();
}
