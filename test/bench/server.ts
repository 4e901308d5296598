import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { text } from 'node:stream/consumers';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '': 'text/html',
  '.html': 'text/html',
};

/** What there is at a path: always the same, or an answer to what was sent. */
export type Files = Readonly<Record<string, string | ((sent: string) => string)>>;

/** Serves what the bench made up, and the repository's files, packed as a good server has them. */
export class BenchServer {
  readonly origin: string;
  /** Paths that were asked for since somebody last emptied it. */
  readonly requests: string[] = [];
  readonly #server: Server;
  readonly #packed = new Map<string, Buffer>();

  private constructor(server: Server, files: Files) {
    this.#server = server;
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('request', (request, response) => {
      const { pathname } = new URL(request.url ?? '/', this.origin);
      this.requests.push(pathname);
      const headers = {
        // A clock of five microseconds is only for pages that stand alone.
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'cross-origin',
        'cache-control': 'no-store',
        'content-type': `${types[extname(pathname)] ?? 'application/json'}; charset=utf-8`,
        'content-encoding': 'br',
      };
      void this.#body(pathname, request, files).then(
        body => response.writeHead(200, headers).end(body),
        () => response.writeHead(404).end(),
      );
    });
  }

  /** Opens a server for files by path, which need not be on any disk. */
  static async open(files: Files): Promise<BenchServer> {
    const server = createServer();
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    return new BenchServer(server, files);
  }

  close(): void {
    this.#server.close().closeAllConnections();
  }

  async #body(path: string, request: IncomingMessage, files: Files) {
    const file = files[path];
    if (typeof file === 'function') return brotliCompressSync(file(await text(request)));
    const known = this.#packed.get(path);
    if (known) return known;
    const packed = brotliCompressSync(file ?? (await readFile(`.${path}`)));
    this.#packed.set(path, packed);
    return packed;
  }
}
