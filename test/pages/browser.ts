import { launch } from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../tools/find-browser.mjs';
import { engines } from '../../tools/engines.mjs';
import { findMiniBrowser, webkitLauncher } from '../../tools/webkit-launcher.mjs';

/** All that a test page needs of a browser: that it goes there. */
export interface PageBrowser {
  name: string;
  go(url: string): Promise<unknown>;
  close(): Promise<unknown>;
}

/** The browser that `ENGINE` names, or Chromium. */
export async function openBrowser(): Promise<PageBrowser> {
  const engine = process.env.ENGINE ?? 'chromium';
  const { name } = engines[engine]!;
  if (engine === 'webkit') {
    const webkit = webkitLauncher(findMiniBrowser()!);
    return { name, go: url => webkit.startSession('pages', url), close: () => webkit.stop!() };
  }
  const { path, env } = await findBrowser();
  const browser = await launch(
    engine === 'firefox'
      ? {
          browser: 'firefox',
          executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
          headless: true,
        }
      : { executablePath: path, env: { ...process.env, ...env }, args: browserArgs },
  );
  const page = await browser.newPage();
  return { name, go: url => page.goto(url, { waitUntil: 'domcontentloaded' }), close: () => browser.close() };
}
