// How much of what the code does is held by tests: `npm run mutation`. Stryker breaks a line, runs the tests that
// run through it, and wants one of them to fail. They are the browser's own tests, run in Node, which takes
// a tenth of the time; what a page has that they need is in `tools/mutation/page.mjs`.
import { spawn } from 'node:child_process';
import { startDevServer } from '@web/dev-server';
import { delays, faults } from '../test/support/server/faults.mjs';

const server = await startDevServer({
  config: { rootDir: '.', port: 0, watch: false, middleware: [delays, faults] },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const address = server.server?.address();
if (!address || typeof address === 'string') throw new Error('The tests’ server has no port.');
const stryker = spawn('stryker', ['run', 'tools/mutation/stryker.config.mjs', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, TEST_ORIGIN: `http://localhost:${address.port}` },
});
stryker.on('exit', async status => {
  await server.stop();
  process.exit(status ?? 1);
});
