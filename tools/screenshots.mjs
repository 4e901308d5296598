// Screenshots of the demo's pages at each width, light and dark, and of every theme, and a check that they are
// quiet: `npm run screenshots -- [--dir …] [--widths 360,768] [--pages …] [index related-careers … sheets]`.
import { mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { takeContactSheets } from './contact-sheets.mjs';
import { browserArgs, findBrowser } from './find-browser.mjs';
import { serveDemo } from './serve-demo.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dir: { type: 'string', default: '.cache/screenshots' },
    pages: { type: 'string', default: '' },
    widths: { type: 'string', default: '360,768,1280' },
  },
});

const named = [...positionals, ...values.pages.split(',')]
  .filter(Boolean)
  .map(page => basename(page, '.html'));
const pages = named.length ? named : [...(await demoPages()), 'sheets'];
/** The page that is a folder of its own. */
const configurator = 'configurator';
const widths = values.widths.split(',').map(Number);
await mkdir(values.dir, { recursive: true });

const { address, stop } = await serveDemo({ watch: false });
const { path, env } = await findBrowser();
const browser = await launch({ executablePath: path, env: { ...process.env, ...env }, args: browserArgs });
let faults = 0;
for (const page of pages.filter(page => page !== 'sheets')) {
  for (const scheme of ['light', 'dark']) {
    for (const width of widths) await take(page, scheme, width);
  }
}
if (pages.includes('sheets')) {
  const page = await browser.newPage();
  report(page);
  await takeContactSheets(page, address, values.dir);
}
await browser.close();
await stop();
console.log(faults ? `\n${faults} faults` : `\nno faults; pictures in ${values.dir}`);
process.exit(faults ? 1 : 0);

async function demoPages() {
  const files = await readdir('demo');
  const own = files.filter(file => file.endsWith('.html')).map(file => basename(file, '.html'));
  return [...own, configurator];
}

/** @param {string} name @param {string} scheme @param {number} width */
async function take(name, scheme, width) {
  const page = await browser.newPage();
  report(page);
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`${address}demo/${name === configurator ? `${name}/index` : name}.html`, {
    waitUntil: 'networkidle0',
  });
  await scrollThrough(page);
  await page.waitForNetworkIdle({ idleTime: 300 });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const file = join(values.dir, `${name}-${width}-${scheme}.png`);
  await page.screenshot({ path: /** @type {`${string}.png`} */ (file), fullPage: true });
  console.log(file);
  await page.close();
}

/**
 * Our pages log nothing, have no failing requests, and contact no other host.
 *
 * @param {import('puppeteer-core').Page} page
 */
function report(page) {
  // Some examples fail on purpose, and the library logs it.
  page.on('console', message => {
    if (!message.text().startsWith('[career-widgets]')) fault(`console ${message.type()}`, message.text());
  });
  page.on('pageerror', error => fault('exception', String(error)));
  page.on('requestfailed', request => fault('failed', `${request.url()} ${request.failure()?.errorText}`));
  page.on('response', response => {
    if (response.status() >= 400) fault(`status ${response.status()}`, response.url());
  });
  page.on('request', request => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && hostname !== 'localhost')
      fault('leaves the machine', request.url());
  });
}

/** @param {string} kind @param {string} what */
function fault(kind, what) {
  // The page of a widget shows what a failure looks like, so one document is always missing.
  if (what.includes('/demo/examples/unreachable.json')) return;
  faults++;
  console.error(`  ${kind}: ${what}`);
}

/**
 * Widgets load when they come near the viewport.
 *
 * @param {import('puppeteer-core').Page} page
 */
async function scrollThrough(page) {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight / 2) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });
}
