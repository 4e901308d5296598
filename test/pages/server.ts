import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Schools } from '../../src/contract/schools.js';
import { policies } from './policies.js';

/** What a test page tells of itself: see `watch.js`. Several lines each. */
export interface Told {
  states: string;
  text: string;
  styled: boolean;
  /** How many of the page's fallbacks are seen. */
  fallbacks: number;
  violations: string;
  errors: string;
  said: string;
  added: string;
  changed: string;
}

const types: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  html: 'text/html',
  svg: 'image/svg+xml',
};

/** Serves the test pages from one origin; our files, documents and pictures from another each. */
export class PageServer {
  readonly #servers: Server[] = [];
  readonly #waiting = new Map<string, (told: Told) => void>();
  #origins: Record<'page' | 'cdn' | 'data' | 'images', string> = { page: '', cdn: '', data: '', images: '' };
  readonly #bundles = new Map<string, string>();
  #opened = 0;

  static async open(): Promise<PageServer> {
    const server = new PageServer();
    server.#origins = {
      page: await server.#serve((url, response) => server.#page(url, response)),
      cdn: await server.#serve((url, response) => server.#file(url, response)),
      data: await server.#serve((url, response, request) => server.#data(url, response, request)),
      images: await server.#serve((url, response) => server.#file(url, response)),
    };
    for (const [path, contents] of Object.entries(others)) server.#bundles.set(path, await bundled(contents));
    return server;
  }

  close(): void {
    for (const server of this.#servers) server.close().closeAllConnections();
  }

  /** The address of a page with an entry of ours, and what the page will tell. */
  visit(file: string, entry: string): { url: string; told: Promise<Told> } {
    const id = String(++this.#opened);
    const told = new Promise<Told>(resolve => this.#waiting.set(id, resolve));
    return { url: `${this.#origins.page}/${file}?${new URLSearchParams({ id, entry }).toString()}`, told };
  }

  /** The address of the page in a frame, with a widget, that tells of itself. */
  visitFrame(widget: string): { url: string; told: Promise<Told> } {
    const id = String(++this.#opened);
    const told = new Promise<Told>(resolve => this.#waiting.set(id, resolve));
    return { url: `${this.#origins.cdn}/watched/${id}/dist/cdn/embed.html?${this.#wanted(widget)}`, told };
  }

  #wanted(widget: string) {
    const endpoint = `${this.#origins.data}/test/fixtures/dataset/`;
    return new URLSearchParams({ widget, career: 'actors', loading: 'eager', endpoint }).toString();
  }

  #page({ pathname, searchParams }: URL, response: ServerResponse) {
    if (!existsSync(`test/pages${pathname}`)) return void response.writeHead(404).end();
    const markup = readFileSync(`test/pages${pathname}`, 'utf8');
    const { page, cdn, data, images } = this.#origins;
    const id = searchParams.get('id') ?? '';
    const entry = searchParams.get('entry') ?? 'all';
    const fill = (text: string) =>
      text
        .replaceAll('https://cdn.example.com', cdn)
        .replaceAll('https://data.example.com', data)
        .replaceAll('https://images.example.com', images)
        .replaceAll('https://www.example.com', page)
        .replaceAll('R4nd0m', nonce);
    const files = entry === 'single' ? singles : [entry];
    const scripts = files.map(
      file =>
        `<script async${file === 'frame' ? '' : ' type="module"'} nonce="${nonce}" src="${cdn}/dist/cdn/${file}.js"></script>`,
    );
    const parts: Record<string, string> = {
      watch: `<script nonce="${nonce}" src="${cdn}/test/pages/watch.js" data-endpoint="${data}/" data-page="${id}"></script>
        <link rel="icon" href="data:,"><meta name="career-widgets-endpoint" content="${data}/test/fixtures/dataset/">`,
      start: `<script nonce="${nonce}">watch.start()</script>`,
      entry: scripts.join(''),
      widgets: singles
        .map(tag => `<${tag} career="actors" loading="eager"><p slot="fallback">Look elsewhere</p></${tag}>`)
        .join(''),
      frames: singles
        .map(tag => `${cdn}/dist/cdn/embed.html?${this.#wanted(tag)}`.replaceAll('&', '&amp;'))
        .map(src => `<iframe src="${src}" width="600" height="300"></iframe>`)
        .join(''),
      id,
      name: entry,
      ids: markup.includes('{{ids}}') ? namesRead() : '',
    };
    const [, named = ''] = /^<!--([^]*?)-->/.exec(markup) ?? [];
    const headers = [...named.matchAll(/^\s*([\w-]+): (.*)$/gm)].map(([, name, value]) => [
      name!.toLowerCase(),
      fill(value!.replace(/\{\{(.+?)\}\}/g, (_, line: string) => policies()[line] ?? '')),
    ]);
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(Object.fromEntries(headers) as Record<string, string>),
    });
    response.end(fill(markup.replace(/\{\{(\w+)\}\}/g, (_, part: string) => parts[part] ?? '')));
  }

  async #file({ pathname }: URL, response: ServerResponse) {
    const [, prefix = '', path = ''] = /^((?:\/another-version|\/watched\/\d+)?)(\/.*)$/.exec(pathname)!;
    const body = this.#bundles.get(path) ?? (await readFile(`.${path}`, 'utf8').catch(() => undefined));
    const [, id] = /^\/watched\/(\d+)/.exec(prefix) ?? [];
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': types[path.split('.').at(-1)!] ?? 'text/plain',
      'access-control-allow-origin': '*',
      ...(path.endsWith('/embed.html') && { 'content-security-policy': policies().embed }),
    });
    response.end(id && path.endsWith('.html') ? this.#watched(body!, id) : body);
  }

  // A script of the same origin, as the page's own policy wants it.
  #watched(markup: string, id: string) {
    const { data } = this.#origins;
    const watch = `<script src="/test/pages/watch.js" data-start data-endpoint="${data}/" data-page="${id}"></script>`;
    return markup.replace('<script', `${watch}<script`);
  }

  async #data(url: URL, response: ServerResponse, request: IncomingMessage) {
    const [, id] = /^\/result\/(.*)/.exec(url.pathname) ?? [];
    if (id !== undefined) {
      this.#waiting.get(id)?.(JSON.parse(await text(request)) as Told);
      response.writeHead(204).end();
    } else if (url.pathname === '/logos.json') {
      const document = JSON.parse(await readFile('demo/examples/paid-schools.json', 'utf8')) as Schools;
      const logo = { src: `${this.#origins.images}/demo/icon.svg`, alt: '', width: 40, height: 40 };
      for (const school of document.schools) Object.assign(school, { logo });
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end(JSON.stringify(document));
    } else await this.#file(url, response);
  }

  async #serve(
    answer: (url: URL, response: ServerResponse, request: IncomingMessage) => unknown,
  ): Promise<string> {
    const server = createServer((request, response) => {
      void answer(new URL(request.url ?? '/', 'http://any'), response, request);
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    this.#servers.push(server);
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
}

/** What else may be on a page: another Lit, and another version of ours under another name, as a bundler makes it. */
const others = {
  '/another-lit.js': `import { LitElement, html } from 'lit';
    customElements.define('page-lit', class extends LitElement { render() { return html\`<p>Lit</p>\`; } });`,
  '/renamed.js': `import { define, WageSummaryElement } from './dist/entries/elements.js';
    define('our-wages', class extends WageSummaryElement {});`,
};

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]!.text;
}

const nonce = 'dGVzdA';
const singles = ['related-careers', 'popular-schools', 'wage-summary'];

/** Elements by the name of each property that the built files read: what they could shadow, if they shadowed any. */
function namesRead(): string {
  const names = new Set(
    ['all', 'loader', 'embed', 'frame'].flatMap(file =>
      [...readFileSync(`dist/cdn/${file}.js`, 'utf8').matchAll(/[.{,]([a-zA-Z_$][\w$]*)/g)].map(
        ([, name]) => name!,
      ),
    ),
  );
  for (const name of spelledByLit) names.add(name);
  const ids = [...names].map(name => `<a id="${name}"></a>`);
  return [...ids, ...ofDocuments.map(name => `<form name="${name}"></form>`)].join('');
}

/** A document's own members give way to the names of forms and pictures, so these are read past them. */
const ofDocuments = [
  'hidden',
  'visibilityState',
  'querySelectorAll',
  'createElement',
  'createComment',
  'createTreeWalker',
  'importNode',
  'documentElement',
  'contentType',
  'addEventListener',
];

const spelledByLit = [
  'ShadyCSS',
  'litNonce',
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litPropertyMetadata',
  'litElementHydrateSupport',
  'litHtmlPolyfillSupport',
  'litElementPolyfillSupport',
  'reactiveElementPolyfillSupport',
  'emptyScript',
];
