import type { Browser, Page, Protocol } from 'puppeteer-core';
import { Meter, openChromium } from '../browser.js';
import type { BenchServer } from '../server.js';
import type { Sample } from '../turns.js';
import { documentsFor } from './documents-for.js';
import type { Job } from './jobs.js';
import type { Bench } from './page.js';

declare const bench: Bench;

/** A page in a browser of its own, ready for one job. */
export class Workshop {
  readonly page: Page;
  readonly meter: Meter;
  readonly #browser: Browser;

  private constructor(browser: Browser, page: Page, meter: Meter) {
    this.#browser = browser;
    this.page = page;
    this.meter = meter;
  }

  static async open(server: BenchServer, job: Job, { isSteady = true } = {}): Promise<Workshop> {
    const browser = await openChromium({ isSteady });
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 900 });
    page.setDefaultTimeout(600_000);
    await page.goto(`${server.origin}/rendering`, { waitUntil: 'load' });
    const [documents, changed] = [documentsFor(job), documentsFor(job, { isChanged: true })];
    await page.evaluate((...given) => bench.prepare(...given), job, documents, changed);
    return new Workshop(browser, page, await Meter.of(page));
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  async warm(subjects: readonly string[], duration: number): Promise<void> {
    for (const subject of subjects)
      await this.page.evaluate((...given) => bench.warm(...given), subject, duration);
  }

  /** Shows a job once; milliseconds by the page's clock, and of the main thread's own time. */
  async show(subject: string): Promise<Sample> {
    await this.page.evaluate(() => bench.clear());
    const before = await this.meter.read();
    const times = await this.page.evaluate(name => bench.mount(name), subject);
    const after = await this.meter.read();
    await this.page.evaluate(name => bench.check(name), subject);
    return { ...times, work: 1000 * (after['TaskDuration']! - before['TaskDuration']!) };
  }

  /** Shows a job, then changes one item of it; milliseconds of both. */
  async update(subject: string): Promise<Sample> {
    await this.page.evaluate(() => bench.clear());
    const { script } = await this.page.evaluate(name => bench.mount(name), subject);
    const update = await this.page.evaluate(name => bench.update(name), subject);
    await this.page.evaluate(name => bench.check(name), subject);
    return { script, update };
  }

  /** Shows a job some times, and says which functions the engine was in meanwhile, ten times a millisecond. */
  async profile(subject: string, times: number): Promise<Protocol.Profiler.Profile> {
    const devtools = await this.page.createCDPSession();
    await devtools.send('Profiler.enable');
    await devtools.send('Profiler.setSamplingInterval', { interval: 100 });
    await devtools.send('Profiler.start');
    for (let time = 0; time < times; time++) await this.show(subject);
    return (await devtools.send('Profiler.stop')).profile;
  }

  async slowDown(rate: number): Promise<void> {
    await this.page.emulateCPUThrottling(rate);
  }
}
