import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { launch, type Browser } from 'puppeteer-core';
import { browserArgs, findBrowser } from './find-browser.mjs';

/** Pages that offer what `test/fuzz/page.ts` does, each new, so that none grows without end. */
export class FuzzPages {
  readonly #browser: Browser;
  readonly #server: Server;

  private constructor(browser: Browser, server: Server) {
    this.#browser = browser;
    this.#server = server;
  }

  static async open(): Promise<FuzzPages> {
    const server = await serve();
    const { path, env } = await findBrowser();
    const browser = await launch({
      executablePath: path,
      env: { ...process.env, ...env },
      args: browserArgs,
      protocolTimeout: 600_000,
    });
    return new FuzzPages(browser, server);
  }

  async call<Result>(name: 'fuzz' | 'replay', ...given: unknown[]): Promise<Result> {
    const page = await this.#browser.newPage();
    await page.goto(`http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`);
    await page.waitForFunction('window.fuzz');
    const result = await page.evaluate(`${name}(...${JSON.stringify(given)})`);
    await page.close();
    return result as Result;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.close().closeAllConnections();
  }
}

// In one file: a page of a hundred modules takes longer to open than hundreds of documents to show.
async function serve(): Promise<Server> {
  const { outputFiles } = await build({
    entryPoints: ['test/fuzz/page.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    // The package says that importing the source does nothing; its elements are asked for by their tags.
    ignoreAnnotations: true,
  });
  const script = outputFiles[0]!.text;
  const html = await readFile('test/fuzz/page.html');
  const server = createServer(({ url }, response) => {
    const isScript = url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : html);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return server;
}
