// What the tests of parsing, links and requests need of a page, for Node: a server's address, whether the page is
// visible and the device online, and mocha's words. Answers come from a real server; only the page is less than one.
import { register } from 'node:module';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { configureGlobal } from 'fast-check';
import '../typescript.mjs';

register('./resolve.mjs', import.meta.url);

// The same figure at every run.
configureGlobal({ seed: 1 });

const origin = process.env.TEST_ORIGIN;
if (!origin)
  throw new Error('TEST_ORIGIN is to be the address of the tests’ server: use "npm run mutation".');
const ask = globalThis.fetch;

class Page extends EventTarget {
  get hidden() {
    return false;
  }

  /** There is no link by which it would have requested something ahead. */
  querySelectorAll() {
    return [];
  }
}

class Device {
  get onLine() {
    return true;
  }
}

const page = {
  window: globalThis,
  location: new URL(origin),
  document: new Page(),
  navigator: new Device(),
  /** @type {typeof fetch} */
  fetch: (input, init) => ask(typeof input === 'string' ? new URL(input, origin) : input, init),
  ...{ after, afterEach, before, beforeEach, describe, it },
};
for (const [name, value] of Object.entries(page)) {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
}
