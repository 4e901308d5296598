import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserArgs, findBrowser } from './find-browser.mjs';
import { findMiniBrowser, webkitLauncher } from './webkit-launcher.mjs';

/**
 * A browser engine that the tests can run in.
 *
 * @typedef {object} Engine
 * @property {string} name
 * @property {string[]} powers What a test can make its browser do: see `test/support/commands.ts`.
 * @property {string} install How to install it on Debian, and so on most CI systems.
 * @property {() => boolean} isHere
 * @property {() => Promise<import('@web/test-runner-core').BrowserLauncher>} launcher
 */

const firefox = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

/** @type {Record<string, Engine>} */
export const engines = {
  chromium: {
    name: 'Chromium',
    powers: ['keys', 'viewport', 'media', 'devtools', 'cache', 'grids-in-columns'],
    install: 'apt-get install chromium',
    isHere: () => true, // `findBrowser` brings one, or says what to do.
    async launcher() {
      const { path, env } = await findBrowser();
      return chromeLauncher({
        launchOptions: { executablePath: path, env: { ...process.env, ...env }, args: browserArgs },
      });
    },
  },
  firefox: {
    name: 'Firefox',
    powers: ['keys', 'viewport', 'cache', 'grids-in-columns'],
    install: 'apt-get install firefox-esr, or FIREFOX_PATH=/path/to/firefox',
    isHere: () => existsSync(firefox),
    async launcher() {
      // Puppeteer drives it by WebDriver BiDi; `chromeLauncher` only passes the options on.
      const launcher = chromeLauncher({
        launchOptions: { browser: 'firefox', executablePath: firefox, headless: true, args: [] },
      });
      return Object.assign(launcher, { name: 'Firefox' });
    },
  },
  webkit: {
    name: 'WebKitGTK',
    // Driven from outside, it keeps no cache; and it divides the items of a grid between columns, asked or not.
    powers: ['keys'],
    install: 'apt-get install webkit2gtk-driver xvfb',
    isHere: () => !!findMiniBrowser() && (!!process.env.DISPLAY || existsSync('/usr/bin/Xvfb')),
    async launcher() {
      return webkitLauncher(/** @type {string} */ (findMiniBrowser()));
    },
  },
};
