import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Lasting } from '../dataset/sample-raw.js';

/** What a server says; what it leaves out is as a good one has it. */
export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}

/** A request, and when it came. */
export interface Asked {
  path: string;
  headers: IncomingHttpHeaders;
  at: number;
}

const good = { 'access-control-allow-origin': '*', 'content-type': 'application/json; charset=utf-8' };

/** Serves a folder over HTTP, under `/data/`; `replyTo` says where to answer otherwise. */
export async function served(
  context: Lasting,
  folder: string,
  replyTo: (path: string, nth: number) => Reply | undefined = () => undefined,
) {
  const asked: Asked[] = [];
  const busy = { now: 0, most: 0 };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url!.replace(/^\/data\//, ''));
    asked.push({ path, headers: request.headers, at: Date.now() });
    busy.now += 1;
    busy.most = Math.max(busy.most, busy.now);
    const reply = replyTo(path, asked.filter(one => one.path === path).length);
    const file = join(folder, path.replace(/\?.*/, ''));
    const there = reply?.body !== undefined || existsSync(file);
    const body = reply?.body ?? (there ? readFileSync(file) : '');
    // Long enough for another request to come while this one is answered.
    void sleep(4).then(() => {
      busy.now -= 1;
      response.writeHead(reply?.status ?? (there ? 200 : 404), reply?.headers ?? good).end(body);
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const stop = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  context.after(stop);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/data/`;
  return { url, asked, busy, stop };
}
