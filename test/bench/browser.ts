import { launch, type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../tools/find-browser.mjs';

// What otherwise comes in between at random: the engine's collector and compiler in threads of their own, which starve
// where others need the processor, and a young generation so small that it is full within a sample.
const steady = [
  '--expose-gc',
  '--min-semi-space-size=64',
  '--max-semi-space-size=64',
  '--single-threaded-gc',
  '--no-concurrent-recompilation',
];

/** Opens Chromium; plain, as readers have it, or steady, for what is compared. */
export async function openChromium({ isSteady }: { isSteady: boolean }): Promise<Browser> {
  const { path, env } = await findBrowser();
  return launch({
    executablePath: path,
    env: { ...process.env, ...env },
    protocolTimeout: 600_000,
    args: [...browserArgs, ...(isSteady ? [`--js-flags=${steady.join(' ')}`] : ['--js-flags=--expose-gc'])],
  });
}

/** What the browser itself counts of a page: seconds of the main thread's own time, nodes, listeners, bytes. */
export class Meter {
  readonly #devtools: CDPSession;

  private constructor(devtools: CDPSession) {
    this.#devtools = devtools;
  }

  static async of(page: Page): Promise<Meter> {
    const devtools = await page.createCDPSession();
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Meter(devtools);
  }

  async read(): Promise<Record<string, number>> {
    const { metrics } = await this.#devtools.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  async collectGarbage(): Promise<void> {
    await this.#devtools.send('HeapProfiler.collectGarbage');
  }
}
