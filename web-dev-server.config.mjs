import { serveSource } from './tools/serve-source.mjs';

/** @type {import('@web/dev-server').DevServerConfig} */
export default {
  rootDir: '.',
  watch: true,
  clearTerminalOnReload: false,
  // Lit's development build would write to the console of the demo.
  nodeResolve: { exportConditions: ['browser', 'production'] },
  middleware: [allowAnyOrigin],
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
