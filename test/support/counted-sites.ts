import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../tools/find-browser.mjs';
import { trapStorage } from './trap-storage.js';

/** Whom a page can ask: its own server, the one with our files, the endpoint, the one with pictures. */
export type Host = 'page' | 'cdn' | 'data' | 'images';

/** A request as its server had it. */
export interface Asked {
  to: Host;
  method: string;
  path: string;
  referrer: string | undefined;
  cookie: string | undefined;
  /** Names of all headers. */
  headers: string[];
}

/** A page to visit. */
export interface Site {
  head?: string;
  body: string;
  lang?: string;
}

const types: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  html: 'text/html',
  svg: 'image/svg+xml',
};

/** A browser whose reader has a cookie of every host, and four servers that note all that is asked of them. */
export class CountedSites {
  readonly origins: Record<Host, string> = { page: '', cdn: '', data: '', images: '' };
  /** What was asked since the last page was opened, the page itself left out. */
  readonly asked: Asked[] = [];
  /** Hosts that anybody has connected to since then, whether or not anything was asked. */
  readonly connected = new Set<Host>();
  /** Requests that the browser made of any other host. */
  readonly elsewhere: string[] = [];
  readonly page: Page;
  readonly #browser: Browser;
  readonly #servers: Server[] = [];
  #markup = '';

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.page = page;
    page.on('request', request => {
      const known = Object.values(this.origins).some(origin => request.url().startsWith(`${origin}/`));
      if (!known && !request.url().startsWith('data:')) this.elsewhere.push(request.url());
    });
  }

  static async open(): Promise<CountedSites> {
    const { path, env } = await findBrowser();
    const browser = await launch({
      executablePath: path,
      env: { ...process.env, ...env },
      args: browserArgs,
    });
    await browser.setCookie({ name: 'reader', value: '7', domain: '127.0.0.1', path: '/' });
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(trapStorage);
    const sites = new CountedSites(browser, page);
    for (const host of Object.keys(sites.origins) as Host[]) sites.origins[host] = await sites.#serve(host);
    return sites;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    for (const server of this.#servers) server.close().closeAllConnections();
  }

  /** Opens a page, and waits until it asks for nothing more. */
  async visit({ head = '', body, lang = 'en' }: Site): Promise<Page> {
    await this.page.goto('about:blank');
    this.#servers.forEach(server => server.closeAllConnections());
    this.#markup = `<!doctype html><html lang="${lang}"><title>A page</title><link rel="icon" href="data:,">
      <meta name="career-widgets-endpoint" content="${this.origins.data}/">${head}<body>${body}`;
    this.forget();
    await this.page.goto(`${this.origins.page}/careers/actors?reader=7`, { waitUntil: 'load' });
    await quiet(this.page);
    return this.page;
  }

  forget(): void {
    this.asked.length = 0;
    this.elsewhere.length = 0;
    this.connected.clear();
  }

  async #answer(host: Host, request: IncomingMessage, response: ServerResponse) {
    const path = request.url ?? '/';
    const { referer: referrer, cookie } = request.headers;
    // A page whose own policy gives everything away, so that what is held back is our doing.
    if (host === 'page') {
      const headers = { 'content-type': 'text/html; charset=utf-8', 'referrer-policy': 'unsafe-url' };
      return response.writeHead(200, headers).end(this.#markup);
    }
    this.asked.push({
      to: host,
      method: request.method ?? '',
      path,
      referrer,
      cookie,
      headers: Object.keys(request.headers),
    });
    const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
    if (path.includes('/overloaded/'))
      return response.writeHead(503, { ...headers, 'retry-after': '0' }).end();
    const body = await this.#file(host, path.split('?')[0]!).catch(() => undefined);
    const type = types[path.split('?')[0]!.split('.').at(-1)!] ?? 'text/plain';
    return response.writeHead(body === undefined ? 404 : 200, { 'content-type': type, ...headers }).end(body);
  }

  async #file(host: Host, path: string): Promise<Buffer | string> {
    if (host === 'cdn') return readFile(`dist/cdn${path}`);
    if (host === 'images') return readFile('demo/icon.svg');
    const document = await readFile(`test/fixtures/dataset${path}`, 'utf8');
    return path.endsWith('/schools.json') ? this.#withLogos(document) : document;
  }

  #withLogos(text: string): string {
    const document = JSON.parse(text) as { schools: object[] };
    const [first, second, ...others] = document.schools;
    const schools = [first, second].map((school, index) => ({
      ...school,
      logo: { src: `${this.origins.images}/${index + 1}.svg`, alt: '', width: 40, height: 40 },
    }));
    return JSON.stringify({ ...document, schools: [...schools, ...others] });
  }

  async #serve(host: Host): Promise<string> {
    const server = createServer((request, response) => void this.#answer(host, request, response));
    server.on('connection', () => this.connected.add(host));
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    this.#servers.push(server);
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
}

/** Waits until all that is near on a page and in its frames has its answer, or waits for consent, and is drawn. */
export async function quiet(page: Page): Promise<void> {
  for (const frame of page.frames()) await frame.waitForFunction(isSettled, { polling: 30 });
  await page.evaluate(async () => {
    for (let frames = 0; frames < 4; frames++) await new Promise(requestAnimationFrame);
    await new Promise(resolve => requestIdleCallback(resolve));
  });
}

// In one piece: what runs in a page may have no functions with a name inside.
function isSettled() {
  const widgets = [...document.querySelectorAll('related-careers, popular-schools, wage-summary')];
  if (location.pathname === '/embed.html' && !widgets.length) return false;
  if (!document.querySelector('script[src]')) return true;
  return widgets
    .filter(el => el.getBoundingClientRect().top < 2 * innerHeight || el.getAttribute('loading') === 'eager')
    .every(
      el =>
        ['loaded', 'failed', 'empty', 'consent'].some(state => el.matches(`:state(${state})`)) &&
        [...el.shadowRoot!.querySelectorAll('img')].every(
          img => img.complete || Math.abs(img.getBoundingClientRect().top) > 2 * innerHeight,
        ),
    );
}
