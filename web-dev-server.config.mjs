import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { serveSource } from './tools/serve-source.mjs';

/** @type {import('@web/dev-server').DevServerConfig} */
export default {
  rootDir: '.',
  watch: true,
  clearTerminalOnReload: false,
  // Lit's development build would write to the console of the demo.
  nodeResolve: { exportConditions: ['browser', 'production'] },
  middleware: [allowAnyOrigin, builtFiles],
  plugins: serveSource(),
};

/**
 * The scripts and the dataset are meant to be used from pages of other origins.
 *
 * @type {import('koa').Middleware}
 */
function allowAnyOrigin(context, next) {
  context.set('access-control-allow-origin', '*');
  return next();
}

/**
 * What is built is served as it is: a hash holds it.
 *
 * @type {import('koa').Middleware}
 */
function builtFiles(context, next) {
  const file = join('.', normalize(decodeURIComponent(context.path)));
  if (!/^dist[\\/]cdn[\\/]/.test(file) || !existsSync(file) || !statSync(file).isFile()) return next();
  context.type = extname(file);
  context.body = createReadStream(file);
  return undefined;
}
