import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { Launcher } from 'chrome-launcher';
import tar from 'tar-fs';

/**
 * Arguments for a headless browser: no sandbox for root, no background requests. Cross-site frames share the
 * page's process: on a busy machine, DevTools may never attach to one that has a process of its own.
 */
export const browserArgs = [
  '--headless',
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a Chromium: `CHROME_PATH`, an installed one, or the one that
 * comes with the development dependencies (`TEST_BROWSER=bundled` asks for it).
 *
 * @returns {Promise<{ path: string, env: Record<string, string> }>}
 */
export async function findBrowser() {
  const path = process.env.CHROME_PATH ?? (process.env.TEST_BROWSER === 'bundled' ? undefined : installed());
  if (path) return { path, env: {} };
  const browser = await bundled();
  if (browser) return browser;
  throw new Error('No browser found. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
}

function installed() {
  try {
    const found = Launcher.getFirstInstallation();
    if (found) return found;
  } catch {
    // On Linux the search throws if it finds nothing.
  }
  return elsewhere().find(path => existsSync(path));
}

/** Paths of Chromium that the search does not know. */
function elsewhere() {
  switch (process.platform) {
    case 'darwin':
      return [
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ];
    case 'win32':
      return ['PROGRAMFILES(X86)', 'PROGRAMFILES'].map(folder =>
        join(process.env[folder] ?? '', 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      );
    default:
      return ['/usr/bin/microsoft-edge', '/usr/bin/chromium-browser'];
  }
}

/**
 * The headless Chromium for Linux on x64 inside `@sparticuz/chromium`, unpacked
 * once. The package would itself unpack its libraries and font only on Lambda,
 * and to one folder for all versions, so it is done here.
 */
async function bundled() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const root = packageRoot('@sparticuz/chromium');
  const { version } = createRequire(import.meta.url)(join(root, 'package.json'));
  const folder = fileURLToPath(new URL(`../node_modules/.cache/chromium-${version}`, import.meta.url));
  const path = join(folder, 'chromium');
  if (!existsSync(path)) await unpack(join(root, 'bin'), folder);
  const env = {
    LD_LIBRARY_PATH: [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  };
  const runs = spawnSync(path, ['--version'], { env: { ...process.env, ...env } }).status === 0;
  return runs ? { path, env } : undefined;
}

/** @param {string} from @param {string} to */
async function unpack(from, to) {
  const draft = `${to}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  /** @param {string} file */
  const open = file => createReadStream(join(from, file)).pipe(createBrotliDecompress());
  await pipeline(open('chromium.br'), createWriteStream(join(draft, 'chromium'), { mode: 0o755 }));
  for (const file of ['al2023', 'fonts', 'swiftshader']) {
    await pipeline(open(`${file}.tar.br`), tar.extract(draft));
  }
  await writeFile(
    join(draft, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${to}/fonts</dir><cachedir>${to}/fonts-cache</cachedir></fontconfig>`,
  );
  // If another run was first, its copy is used.
  await rename(draft, to).catch(() => rm(draft, { recursive: true, force: true }));
}

/** @param {string} name */
function packageRoot(name) {
  let folder = dirname(createRequire(import.meta.url).resolve(name));
  while (!existsSync(join(folder, 'bin', 'chromium.br'))) folder = dirname(folder);
  return folder;
}
