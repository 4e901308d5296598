import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../tools/find-browser.mjs';

/** A browser, and a server of pages with one of each widget, by `http:` and by `https:`. */
export class FailurePages {
  readonly #browser: Browser;
  readonly #servers: Record<'http' | 'https', Server>;

  private constructor(browser: Browser, servers: Record<'http' | 'https', Server>) {
    this.#browser = browser;
    this.#servers = servers;
  }

  static async open(): Promise<FailurePages> {
    const { path, env } = await findBrowser();
    const browser = await launch({
      executablePath: path,
      env: { ...process.env, ...env },
      args: browserArgs,
      acceptInsecureCerts: true,
    });
    const servers = { http: createServer(servePage), https: createSecureServer(selfSigned(), servePage) };
    for (const server of Object.values(servers)) {
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    }
    return new FailurePages(browser, servers);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    for (const server of Object.values(this.#servers)) server.close().closeAllConnections();
  }

  /** Opens a page whose widgets have not asked for anything yet. */
  async visit(endpoint: string, scheme: 'http' | 'https' = 'http'): Promise<FailurePage> {
    // A window of its own, because only what is in front asks for documents.
    const context = await this.#browser.createBrowserContext();
    const page = await context.newPage();
    const { port } = this.#servers[scheme].address() as AddressInfo;
    const opened = new FailurePage(context, page, endpoint);
    await page.goto(`${scheme}://localhost:${port}/?endpoint=${encodeURIComponent(endpoint)}`);
    return opened;
  }
}

/** What a widget shows. */
export interface Shown {
  tag: string;
  state: string;
  /** What is to be read of the widget's own, hidden texts left out. */
  text: string;
  isToCome: boolean;
}

/** A page with one of each widget, and all that can be noticed of it from outside. */
export class FailurePage {
  /** URLs under the endpoint that the page asked for, redirects left out. */
  readonly requests: string[] = [];
  /** What the library tells the page's developer. */
  readonly said: string[] = [];
  /** What should never be: exceptions, and rejections that nobody handles. */
  readonly errors: string[] = [];
  readonly page: Page;
  readonly #context: BrowserContext;
  #front: Page | undefined;

  constructor(context: BrowserContext, page: Page, endpoint: string) {
    this.#context = context;
    this.page = page;
    page.on('request', request => {
      const isOurs = request.url().startsWith(endpoint) && request.redirectChain().length === 0;
      if (isOurs) this.requests.push(request.url());
    });
    page.on('console', message => {
      if (message.text().startsWith('[career-widgets]')) this.said.push(message.text());
    });
    page.on('pageerror', error => this.errors.push(String(error)));
  }

  close(): Promise<void> {
    return this.#context.close();
  }

  /** Puts another page in front of this one, and takes it away. */
  async hide(): Promise<void> {
    this.#front = await this.#context.newPage();
    await this.#front.bringToFront();
    await this.page.waitForFunction(() => document.hidden, { polling: 100 });
  }

  async unhide(): Promise<void> {
    await this.#front!.close();
    await this.page.bringToFront();
  }

  /** Lets the widgets ask, and waits until each has its answer. */
  async ask(): Promise<void> {
    await this.page.$$eval('.widget', widgets => widgets.forEach(el => el.setAttribute('loading', 'eager')));
    await this.answered();
  }

  async answered(): Promise<void> {
    await this.page.waitForFunction(
      () => !document.querySelector('.widget:is(:state(waiting), :state(loading)), .widget:not(:defined)'),
      { timeout: 40_000, polling: 100 },
    );
    await this.settled();
  }

  async reload(): Promise<void> {
    await this.page.$$eval('.widget', async widgets => {
      await Promise.all(widgets.map(el => (el as unknown as { reload(): Promise<void> }).reload()));
    });
  }

  async settled(): Promise<void> {
    await this.page.$$eval('.widget', async widgets => {
      await Promise.all(widgets.map(el => (el as unknown as { settled(): Promise<void> }).settled()));
    });
  }

  /** The events so far, such as `wage-summary cw-error unreachable`. */
  heard(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  }

  shown(): Promise<Shown[]> {
    return this.page.$$eval('.widget', widgets =>
      widgets.map(el => ({
        tag: el.localName,
        state: ['waiting', 'loading', 'loaded', 'empty', 'failed']
          .filter(state => el.matches(`:state(${state})`))
          .join(' '),
        text: [...el.shadowRoot!.querySelectorAll<HTMLElement>("[part='message'], [part='heading']")]
          .filter(part => part.checkVisibility())
          .map(part => part.innerText)
          .join(' '),
        isToCome: Boolean(el.shadowRoot!.querySelector("[part='skeleton']")),
      })),
    );
  }

  /** Gives each widget a fallback of the page's own; tells which are to be seen, and how many of our messages still are. */
  async withFallback(): Promise<{ fallbacks: number; messages: number }> {
    return this.page.$$eval('.widget', widgets => {
      const fallbacks: Element[] = [];
      for (const el of widgets) {
        const p = document.createElement('p');
        p.slot = 'fallback';
        p.textContent = 'See all careers';
        el.append(p);
        fallbacks.push(p);
      }
      const messages = widgets.map(el => el.shadowRoot!.querySelector("[part='message']"));
      const counts = {
        fallbacks: fallbacks.filter(p => p.checkVisibility()).length,
        messages: messages.filter(message => message?.checkVisibility()).length,
      };
      for (const p of fallbacks) p.remove();
      return counts;
    });
  }
}

const types: Record<string, string> = { js: 'text/javascript' };

const servePage: RequestListener = (request, response) => {
  const { pathname, searchParams } = new URL(request.url!, 'http://localhost');
  if (pathname !== '/') {
    const type = types[pathname.split('.').at(-1)!] ?? 'text/plain';
    readFile(`dist/cdn${pathname}`).then(
      body => response.writeHead(200, { 'content-type': type }).end(body),
      () => response.writeHead(404).end(),
    );
    return;
  }
  const widgets = ['related-careers', 'popular-schools', 'wage-summary'].map(
    tag => `<${tag} class="widget" career="actors"></${tag}>`,
  );
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  // Far down, so that no widget asks before it is told to.
  response.end(`<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">
    <meta name="career-widgets-endpoint" content="${searchParams.get('endpoint')}">
    <script>
      heard = [];
      for (const name of ['cw-load', 'cw-empty', 'cw-error']) {
        addEventListener(name, ({ target, reason }) => {
          heard.push([target.localName, name, reason].filter(Boolean).join(' '));
        });
      }
    </script>
    <script type="module" src="/all.js"></script>
    <body><div style="height: 20000px"></div>${widgets.join('')}`);
};

/** A certificate for this run alone. */
function selfSigned(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  try {
    const [key, cert] = ['key.pem', 'cert.pem'].map(name => join(folder, name)) as [string, string];
    const args = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost`;
    execFileSync('openssl', [...args.split(' '), '-keyout', key, '-out', cert], { stdio: 'ignore' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
