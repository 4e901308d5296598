import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const folder = import.meta.dirname;

/** Installs the peers as their lock has them, unless they are there. Only the bench needs them. */
export function installPeers(): void {
  if (existsSync(`${folder}/node_modules`) && installed() === wanted()) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error('The peers could not be installed: see above, or run "npm ci" in test/bench/peers.');
}

interface Lock {
  packages: Record<string, { version?: string }>;
}

/** What is in `node_modules`, by npm's own note. */
const installed = () => versions(`${folder}/node_modules/.package-lock.json`);
const wanted = () => versions(`${folder}/package-lock.json`);

function versions(path: string) {
  const { packages } = JSON.parse(readFileSync(path, 'utf8')) as Lock;
  const all = Object.entries(packages).filter(([name]) => name !== '');
  return all.map(([name, { version }]) => `${name}@${version}`).join();
}
