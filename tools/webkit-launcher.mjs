import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const driver = '/usr/bin/WebKitWebDriver';

/** @returns {string | undefined} WebKitGTK's MiniBrowser, which is in the folder of its library's package. */
export function findMiniBrowser() {
  if (process.env.WEBKIT_MINIBROWSER) return process.env.WEBKIT_MINIBROWSER;
  if (!existsSync(driver)) return undefined;
  for (const name of ['libwebkit2gtk-4.1-0', 'libwebkit2gtk-4.0-37']) {
    const files = spawnSync('dpkg', ['-L', name], { encoding: 'utf8' }).stdout?.split('\n') ?? [];
    const browser = files.find(file => file.endsWith('/MiniBrowser'));
    if (browser) return browser;
  }
  return undefined;
}

/**
 * Runs tests in WebKitGTK by W3C WebDriver, which takes a few requests, so it needs no dependency. A display is created by
 * Xvfb if there is none. The type `webdriver` is what the runner's commands recognize; it supports `sendKeys`.
 *
 * @param {string} browser Path of MiniBrowser.
 * @returns {import('@web/test-runner-core').BrowserLauncher & { sendKeys(id: string, keys: string[]): Promise<void> }}
 */
export function webkitLauncher(browser) {
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  /** @type {Promise<string> | undefined} */
  let session;
  /** @type {string | undefined} */
  let active;

  return {
    name: 'WebKitGTK',
    type: 'webdriver',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      active = id;
      await call('POST', '/url', { url });
    },
    isActive: id => active === id,
    getBrowserUrl: () => call('GET', '/url'),
    async stopSession() {
      active = undefined;
      await call('POST', '/url', { url: 'about:blank' });
      return {};
    },
    async startDebugSession() {
      throw new Error('Debugging is not supported in WebKitGTK: run the test in Chromium with --watch.');
    },
    async sendKeys(_id, keys) {
      const actions = keys
        .map(key => keyCodes[key] ?? key)
        .flatMap(value => ['keyDown', 'keyUp'].map(type => ({ type, value })));
      await call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async stop() {
      if (session) await request('DELETE', await session).catch(() => {});
      for (const child of children.reverse()) child.kill();
    },
  };

  /** @param {string} method @param {string} path @param {object} [body] */
  async function call(method, path, body) {
    return request(method, (await (session ??= start())) + path, body);
  }

  /** Starts what is needed, and returns the URL of the session. */
  async function start() {
    const env = { ...process.env, DISPLAY: process.env.DISPLAY ?? (await screen()), GDK_BACKEND: 'x11' };
    const port = await freePort();
    children.push(spawn(driver, ['-p', String(port)], { env, stdio: 'ignore' }));
    const address = `http://127.0.0.1:${port}`;
    await ready(address);
    const options = { binary: browser, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    const { sessionId } = await request('POST', `${address}/session`, { capabilities });
    return `${address}/session/${sessionId}`;
  }

  /** @returns {Promise<string>} The name of a new display. */
  async function screen() {
    const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    children.push(xvfb);
    const number = await new Promise((resolve, reject) => {
      xvfb.once('error', reject);
      xvfb.stdio[3]?.once('data', resolve);
    });
    return `:${String(number).trim()}`;
  }
}

/**
 * The non-character keys, as WebDriver encodes them.
 *
 * @type {Record<string, string>}
 */
const keyCodes = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** @param {string} method @param {string} url @param {object} [body] */
async function request(method, url, body) {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKitWebDriver: ${method} ${url}: ${value?.error}: ${value?.message}`);
  return value;
}

/** @param {string} address */
async function ready(address) {
  for (let tries = 1; ; tries++) {
    try {
      return await request('GET', `${address}/status`);
    } catch (error) {
      if (tries > 100) throw error;
      await sleep(100);
    }
  }
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
