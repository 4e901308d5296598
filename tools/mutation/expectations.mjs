import { setTimeout as sleep } from 'node:timers/promises';
// @ts-expect-error: The package has types for its name, not for its file.
export { expect } from '../../node_modules/@esm-bundle/chai/esm/chai.js';

/** There is no page that could show an element. */
export function fixture() {
  throw new Error('Node shows no elements: this test belongs in a browser alone.');
}

/**
 * @param {() => unknown} holds
 * @param {string} [what]
 */
export async function waitUntil(holds, what, { interval = 50, timeout = 1000 } = {}) {
  for (const end = Date.now() + timeout; !(await holds()); await sleep(interval)) {
    if (Date.now() > end) throw new Error(`Not in time: ${what}`);
  }
}
