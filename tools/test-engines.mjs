// Runs the browser tests in Firefox and WebKitGTK, which may differ from Chromium: `npm run test:engines`.
// `-- webkit` selects one; `-- --files test/view/tabs.test.ts` selects tests. A missing engine is a failure,
// but with `--installed` only reported, for machines on which it cannot be installed.
import { spawn } from 'node:child_process';
import { engines } from './engines.mjs';

const args = process.argv.slice(2);
const named = args.filter(arg => arg in engines);
const others = args.filter(arg => !(arg in engines) && arg !== '--installed');

const total = { passed: 0, failed: 0 };
for (const name of named.length ? named : ['firefox', 'webkit']) {
  const engine = /** @type {import('./engines.mjs').Engine} */ (engines[name]);
  console.log(`\n== ${engine.name}`);
  if (!engine.isHere()) {
    console.log(`﹣ ${engine.name} is not installed. To install it on Debian: ${engine.install}`);
    if (!args.includes('--installed')) total.failed++;
    continue;
  }
  const steps = ['test:browser', ...(others.length ? [] : ['test:node'])];
  for (const step of steps) {
    const { passed, failed } = await run(name, step);
    total.passed += passed;
    total.failed += failed;
  }
}
console.log(`\nIn all:\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

/** @param {string} engine @param {string} step @returns {Promise<{ passed: number, failed: number }>} */
function run(engine, step) {
  const files = step === 'test:node' ? ['test/node/pages.test.ts'] : others;
  return new Promise(resolve => {
    const child = spawn('npm', ['run', '--silent', step, '--', ...files], {
      env: { ...process.env, ENGINE: engine },
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', text => {
      output += text;
      process.stdout.write(text);
    });
    child.on('close', status => {
      const [, passed = 0, failed = 1] = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
      // A run may fail outside of a test, which must not be hidden.
      resolve({ passed: Number(passed), failed: Number(failed) || Number(status !== 0) });
    });
  });
}
