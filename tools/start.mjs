// Serves the demo from the source, reloading its pages on change: `npm start`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { serveDemo } from './serve-demo.mjs';

// The configurator needs built files: the manifest, and those that snippets refer to.
if (!existsSync('dist/custom-elements.json'))
  spawnSync('npm', ['run', '-s', 'build'], { stdio: 'ignore', shell: true });

const wanted = process.env.PORT ? Number(process.env.PORT) : undefined;
const { address } = await serveDemo(wanted ? { port: wanted } : {});
console.log(`\n  The demo is at ${address}demo/\n\n  It reloads when a file changes. Stop with Ctrl+C.\n`);
