import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../tools/find-browser.mjs';

const types: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  html: 'text/html',
};

/** A browser, a server with the built files and the dataset, and pages of other origins that use them. */
export class Sites {
  /** Where the built files are, and the dataset. */
  readonly cdn: string;
  readonly endpoint: string;
  /** Paths that were asked of the server since the last page was opened. */
  readonly requests: string[] = [];
  /** Milliseconds that the server takes for a path. */
  delay: (path: string) => number = () => 0;
  /** Whether the server has lost a path. */
  isLost: (path: string) => boolean = () => false;
  /** Answers that somebody still waits for. */
  readonly open = new Set<ServerResponse>();
  readonly browser: Browser;
  readonly #servers: Server[] = [];

  private constructor(browser: Browser, server: Server) {
    this.browser = browser;
    this.cdn = `${origin(server)}/dist/cdn`;
    this.endpoint = `${origin(server)}/test/fixtures/dataset/`;
    this.#servers.push(server);
    server.on('request', (request, response) => void this.#answer(request, response));
  }

  static async open(): Promise<Sites> {
    const { path, env } = await findBrowser();
    const browser = await launch({
      executablePath: path,
      env: { ...process.env, ...env },
      args: browserArgs,
    });
    return new Sites(browser, await listen());
  }

  async close(): Promise<void> {
    await this.browser.close();
    for (const server of this.#servers) server.close().closeAllConnections();
  }

  /** Opens a page with these elements in its head and body, and notes what the console says. */
  async visit(
    { head = '', body }: { head?: string; body: string },
    { width = 1280, height = 900, headers = {}, before }: Visit = {},
  ): Promise<{ page: Page; said: string[] }> {
    this.requests.length = 0;
    const host = await listen();
    this.#servers.push(host);
    host.on('request', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
      response.end(`<!doctype html><title>A page</title><link rel="icon" href="data:,">
        <meta name="career-widgets-endpoint" content="${this.endpoint}">${head}<body>${body}`);
    });
    const page = await this.browser.newPage();
    await page.setViewport({ width, height });
    const said: string[] = [];
    page.on('console', message => said.push(message.text()));
    page.on('pageerror', error => said.push(String(error)));
    if (before) await page.evaluateOnNewDocument(before);
    await page.goto(origin(host), { waitUntil: 'load' });
    return { page, said };
  }

  async #answer({ url = '/' }: IncomingMessage, response: ServerResponse) {
    const { pathname } = new URL(url, this.cdn);
    this.requests.push(url);
    this.open.add(response);
    response.on('close', () => this.open.delete(response));
    await sleep(this.delay(url), undefined, { ref: false });
    const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
    const body = this.isLost(url) ? undefined : await readFile(`.${pathname}`).catch(() => undefined);
    if (!body) response.writeHead(404, headers).end();
    else
      response.writeHead(200, { 'content-type': types[pathname.split('.').at(-1)!], ...headers }).end(body);
  }
}

interface Visit {
  width?: number;
  height?: number;
  headers?: Record<string, string>;
  /** Runs in the page before anything else. */
  before?: string | (() => void);
}

async function listen(): Promise<Server> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const origin = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
