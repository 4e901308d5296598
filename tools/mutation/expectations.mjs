// @ts-expect-error: The package has types for its name, not for its file.
export { expect } from '../../node_modules/@esm-bundle/chai/esm/chai.js';

/** There is no page that could show an element. */
export function fixture() {
  throw new Error('Node shows no elements: this test belongs in a browser alone.');
}

export const waitUntil = fixture;
