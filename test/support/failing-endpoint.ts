import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers in its own way a request for a document, which would have this body. */
export type Answer = (response: ServerResponse, body: Buffer, request: IncomingMessage) => unknown;

/** A small dataset on a server of its own, which can be made to fail, and mended. Below `/good/` it never fails. */
export class FailingEndpoint {
  readonly #answer: Answer | undefined;
  readonly #port: number;
  #server: Server;
  #isFailing = true;

  private constructor(server: Server, answer: Answer | undefined) {
    this.#server = server;
    this.#answer = answer;
    this.#port = (server.address() as AddressInfo).port;
    server.on('request', (request, response) => void this.#respond(request, response));
  }

  /** Without a way to answer, it refuses the connection. */
  static async open(answer?: Answer): Promise<FailingEndpoint> {
    const endpoint = new FailingEndpoint(await listen(), answer);
    await endpoint.fail();
    return endpoint;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  async fail(): Promise<void> {
    this.#isFailing = true;
    if (!this.#answer) await this.close();
  }

  async mend(): Promise<void> {
    this.#isFailing = false;
    if (this.#server.listening) return;
    this.#server = await listen(this.#port);
    this.#server.on('request', (request, response) => void this.#respond(request, response));
  }

  async close(): Promise<void> {
    const closed = new Promise(resolve => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async #respond(request: IncomingMessage, response: ServerResponse) {
    response.on('error', () => {});
    for (const [name, value] of Object.entries(open)) response.setHeader(name, value);
    const path = request.url!.replace(/^\/good\//, '/');
    const body = await readFile(`test/fixtures/dataset${path}`);
    if (this.#isFailing && path === request.url) await this.#answer?.(response, body, request);
    else response.end(body);
  }
}

const open = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'retry-after',
  'cache-control': 'no-store',
  'content-type': 'application/json',
};

async function listen(port = 0): Promise<Server> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
  return server;
}
