import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Serves the demo's article, prerendered from its current source: `/demo/prerendered.html`, and the same without its
 * script with `?script=off`.
 *
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function prerenderedDemo() {
  return {
    name: 'prerendered-demo',
    async serve({ path, query }) {
      if (path !== '/demo/prerendered.html') return undefined;
      const args = ['--import', './tools/typescript.mjs', 'tools/prerender-demo.ts'];
      if (query['script'] === 'off') args.push('--script=off');
      const { stdout } = await run(process.execPath, args, { maxBuffer: 1e8 });
      return { body: stdout, type: 'html' };
    },
  };
}
