import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { tags } from '../../src/widgets/registry.js';
import { browserArgs, findBrowser } from '../../tools/find-browser.mjs';

/** Selects all widgets. */
export const everyTag = tags.join();

const types: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** A page that a publisher has made. */
export interface Made {
  body: string;
  headers?: Record<string, string>;
}

/** The built files as a static host has them, another site for what publishers make of a snippet, and a browser. */
export class Site {
  readonly browser: Browser;
  /** Address of the published configurator. */
  readonly configurator: string;
  readonly #servers: Server[];
  readonly #publisher: string;
  readonly #made: Map<string, Made>;

  private constructor(
    browser: Browser,
    servers: Server[],
    files: string,
    publisher: string,
    made: Map<string, Made>,
  ) {
    this.browser = browser;
    this.configurator = `${files}/dist/configurator/`;
    this.#servers = servers;
    this.#publisher = publisher;
    this.#made = made;
  }

  static async open(): Promise<Site> {
    const made = new Map<string, Made>();
    const { path, env } = await findBrowser();
    const browser = await launch({
      executablePath: path,
      env: { ...process.env, ...env },
      args: browserArgs,
    });
    const [files, filesAt] = await serve(async url => ({
      body: await readFile(`.${url.endsWith('/') ? `${url}index.html` : url}`),
      headers: { 'access-control-allow-origin': '*' },
    }));
    const [publisher, publisherAt] = await serve(url => {
      const page = made.get(url);
      return page ? Promise.resolve({ headers: {}, ...page }) : Promise.reject(new Error(url));
    });
    return new Site(browser, [files, publisher], filesAt, publisherAt, made);
  }

  async close(): Promise<void> {
    await this.browser.close();
    for (const server of this.#servers) server.close().closeAllConnections();
  }

  /** The address of a page of the publisher's. */
  publish(name: string, made: Made): string {
    this.#made.set(`/${name}`, made);
    return `${this.#publisher}/${name}`;
  }

  /** Opens a page, and notes all that goes wrong on it. */
  async visit(
    address: string,
    { width = 1280, colors = 'light' } = {},
  ): Promise<{ page: Page; faults: string[] }> {
    const page = await this.browser.newPage();
    const faults: string[] = [];
    page.on('console', message => faults.push(message.text()));
    page.on('pageerror', error => faults.push(String(error)));
    page.on('requestfailed', request => faults.push(`${request.url()} ${request.failure()?.errorText}`));
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colors }]);
    page.setDefaultTimeout(20_000);
    await page.goto(address);
    return { page, faults };
  }

  /** Opens the configurator, and waits until its preview shows what it is to show. */
  async configure(search = '', look = {}): Promise<{ page: Page; faults: string[] }> {
    const visit = await this.visit(this.configurator + search, look);
    await visit.page.waitForSelector('.block code');
    await previewed(visit.page);
    return visit;
  }
}

/** What widgets show: their text and where it leads, the font of their headings and the color of their links. */
export interface Shown {
  text: string;
  look: string;
}

/** Waits for the preview's widget, and tells what it shows. */
export async function previewed(page: Page): Promise<Shown> {
  const frame = await (await page.waitForSelector('preview-frame iframe'))!.contentFrame();
  await frame.waitForFunction(isShown, {}, everyTag);
  return frame.evaluate(describeWidgets, everyTag);
}

/** The same of a publisher's page. */
export async function shownOn(page: Page): Promise<Shown> {
  await page.waitForFunction(isShown, { timeout: 20_000 }, everyTag);
  return page.evaluate(describeWidgets, everyTag);
}

// These two run in a page.

export function isShown(selector: string): boolean {
  const widgets = [...document.querySelectorAll(selector)];
  return (
    widgets.length > 0 &&
    widgets.every(widget => widget.matches(':state(loaded), :state(empty), :state(failed)'))
  );
}

export function describeWidgets(selector: string): Shown {
  const widgets = [...document.querySelectorAll(selector)];
  return {
    text: widgets
      .flatMap(({ shadowRoot }) => [
        shadowRoot?.textContent.replace(/\s+/g, ' ').trim(),
        shadowRoot?.querySelector('a[href]')?.getAttribute('href'),
      ])
      .join('\n'),
    look: widgets
      .map(({ shadowRoot }) => {
        const [heading, link] = ['[part~=heading]', 'a[href]'].map(piece => shadowRoot?.querySelector(piece));
        return [heading && getComputedStyle(heading).fontFamily, link && getComputedStyle(link).color].join();
      })
      .join('\n'),
  };
}

async function serve(
  answer: (path: string) => Promise<{ body: string | Buffer; headers: Record<string, string> }>,
): Promise<[Server, string]> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://any');
    const type = types[pathname.split('.').at(-1) ?? ''] ?? types.html!;
    answer(pathname).then(
      ({ body, headers }) => response.writeHead(200, { 'content-type': type, ...headers }).end(body),
      () => response.writeHead(404, { 'access-control-allow-origin': '*' }).end(),
    );
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return [server, `http://localhost:${(server.address() as AddressInfo).port}`];
}
