import { createServer } from 'node:net';
import { startDevServer } from '@web/dev-server';
import config from '../web-dev-server.config.mjs';

/**
 * Starts the demo's server, on `port` or on the first free one from 8123 up.
 *
 * @param {{ port?: number, watch?: boolean }} [options]
 */
export async function serveDemo({ port, watch = true } = {}) {
  if (port !== undefined && !(await isFree(port))) {
    console.error(`Port ${port} is in use. Choose another: PORT=8124 npm start`);
    process.exit(1);
  }
  const chosen = port ?? (await firstFree(8123));
  const server = await startDevServer({
    config: { ...config, watch, port: chosen },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  return { address: `http://localhost:${chosen}/`, stop: () => server.stop() };
}

/** @param {number} port */
async function firstFree(port) {
  while (!(await isFree(port))) port++;
  return port;
}

/** @param {number} port @returns {Promise<boolean>} */
const isFree = port =>
  new Promise(resolve => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
