import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launch, type Browser } from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../tools/find-browser.mjs';

const folders = { 'career-widgets': 'dist/cdn', 'careers-data': 'test/fixtures/dataset' };
const types: Record<string, string> = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

/** A bare page, as a publisher has it, on a server that knows no more than files: ours, and a dataset. */
export class PastedPage {
  readonly browser: Browser;
  /** Paths that were asked for. */
  asked: string[] = [];
  /** Files that are never answered. */
  silent = /^$/;
  /** Writes the page itself. */
  answer: (response: ServerResponse) => unknown = response => response.end();
  readonly #server: Server;

  private constructor(browser: Browser) {
    this.browser = browser;
    this.#server = createServer(({ url = '/' }, response) => void this.#serve(url, response));
  }

  static async open(): Promise<PastedPage> {
    const { path, env } = await findBrowser();
    const browser = await launch({
      executablePath: path,
      env: { ...process.env, ...env },
      args: browserArgs,
    });
    const page = new PastedPage(browser);
    await new Promise<void>(resolve => page.#server.listen(0, '127.0.0.1', resolve));
    return page;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.#server.close().closeAllConnections();
  }

  async #serve(url: string, response: ServerResponse) {
    const [, folder = '', file = ''] = /^\/([^/]+)\/([^?]+)/.exec(url) ?? [];
    const found = folders[folder as keyof typeof folders];
    this.asked.push(url);
    if (!found) return this.answer(response.setHeader('content-type', 'text/html; charset=utf-8'));
    if (this.silent.test(file)) return undefined;
    response.setHeader('content-type', types[file.split('.').at(-1)!] ?? 'application/json');
    return readFile(`${found}/${file}`).then(
      bytes => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  }
}
