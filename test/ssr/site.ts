import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { renderInside } from '../../src/entries/node/ssr.js';
import type { RenderOptions } from '../../src/ssr/render.js';
import { attributeMarkup } from '../../src/ssr/escape.js';
import { textOf, type Case } from './cases.js';

const types: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** Serves pages that a server has written, with our files and documents beside them. */
export class Site {
  /** Paths that were asked for. */
  asked: string[] = [];
  origin = '';
  readonly #pages = new Map<string, { body: string; headers: Record<string, string> }>();
  readonly #server: Server;

  private constructor(bundle: string) {
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url!, 'http://any');
      this.asked.push(pathname);
      const page = this.#pages.get(pathname);
      if (page) response.writeHead(200, { 'content-type': 'text/html', ...page.headers }).end(page.body);
      else if (pathname === '/npm.js')
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(bundle);
      else
        readFile(`.${pathname}`).then(
          body => response.setHeader('content-type', types[pathname.split('.').at(-1)!] ?? '').end(body),
          () => response.writeHead(404).end(),
        );
    });
  }

  /** `npm.js` is what a bundler makes of the package, with Lit's development build. */
  static async open(): Promise<Site> {
    const { outputFiles } = await build({
      entryPoints: ['dist/entries/all.js'],
      bundle: true,
      write: false,
      format: 'esm',
      conditions: ['development', 'browser'],
    });
    const site = new Site(outputFiles[0]!.text);
    await new Promise<void>(resolve => site.#server.listen(0, '127.0.0.1', resolve));
    site.origin = `http://127.0.0.1:${(site.#server.address() as AddressInfo).port}`;
    return site;
  }

  close(): void {
    this.#server.close().closeAllConnections();
  }

  /** The address of a page with some markup. */
  add(body: string, { lang = 'en', dir }: { lang?: string; dir?: string } = {}, headers = {}): string {
    const path = `/page-${this.#pages.size}`;
    const head = `<meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
      <meta name="career-widgets-endpoint" content="/test/fixtures/dataset/">`;
    const html = `<!doctype html><html${attributeMarkup({ lang, ...(dir && { dir }) })}><head>${head}</head><body>${body}</body></html>`;
    this.#pages.set(path, { body: html, headers });
    return this.origin + path;
  }

  /** A widget as it is written for this site. */
  async write(one: Case, options: RenderOptions = {}): Promise<string> {
    const { widget, attributes = {}, children = '' } = one;
    const page = { url: this.origin, lang: 'en', ...one.page };
    const inside = await renderInside(widget, textOf(one), { attributes, page, ...options });
    return `<${widget}${attributeMarkup(attributes)}>${inside}${children}</${widget}>`;
  }
}
