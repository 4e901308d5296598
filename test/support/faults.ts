import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from './failing-endpoint.js';

/** Answers with a status and headers, and no document. */
const status =
  (code: number, headers: Record<string, string | (() => string)> = {}): Answer =>
  response => {
    for (const [name, value] of Object.entries(headers)) {
      response.setHeader(name, typeof value === 'string' ? value : value());
    }
    response.writeHead(code).end('<!doctype html><p>An error page</p>');
  };

/** Answers with the document, changed. */
const changed =
  (change: (body: Buffer) => Buffer | string): Answer =>
  (response, body) =>
    response.end(change(body));

const inSeconds = (seconds: number) => () => new Date(Date.now() + seconds * 1000).toUTCString();

/** Sends the document, or blanks without end, in so many pieces with a wait between. */
async function drip(response: Parameters<Answer>[0], body: Buffer, pieces: number, wait: number) {
  const size = Math.ceil(body.length / pieces);
  for (let at = 0; at < body.length && !response.destroyed; at += size) {
    response.write(body.subarray(at, at + size));
    await sleep(wait);
  }
  response.end();
}

const huge = Buffer.alloc(6_000_000, ' ');
const asked = new Map<string, number>();

/** Each way to fail that a server has, by the name of its row in `docs/failures.md`. */
export const faults: Record<string, Answer | undefined> = {
  'The connection is refused': undefined,
  'The connection is reset': response => response.socket?.resetAndDestroy(),
  'The server does not allow the page (CORS)': (response, body) => {
    response.removeHeader('access-control-allow-origin');
    response.end(body);
  },
  'A redirect to the document': (response, _body, { url }) =>
    response.writeHead(302, { location: `/good${url!}` }).end(),
  'A redirect to itself, without end': (response, _body, { url }) =>
    response.writeHead(302, { location: url! }).end(),
  'A redirect to a server that does not allow the page': (response, _body, { url, headers }) => {
    const location = `http://localhost:${headers.host!.split(':')[1]!}${url!}`;
    if (headers.host!.startsWith('localhost')) response.removeHeader('access-control-allow-origin');
    response.writeHead(headers.host!.startsWith('localhost') ? 200 : 302, { location }).end('{}');
  },
  '204, and no document': status(204),
  '400': status(400),
  '401': status(401),
  '403': status(403),
  '404': status(404),
  '410': status(410),
  '451': status(451),
  '429, with a short `Retry-After` in seconds': status(429, { 'retry-after': '1' }),
  '429, with a long `Retry-After` in seconds': status(429, { 'retry-after': '3600' }),
  '503, with a short `Retry-After` as a date': status(503, { 'retry-after': inSeconds(2) }),
  '503, with a long `Retry-After` as a date': status(503, { 'retry-after': inSeconds(3600) }),
  '503 twice, then the document': (response, body, { url, headers }) => {
    const key = `${headers.host!}${url!}`;
    const times = (asked.get(key) ?? 0) + 1;
    asked.set(key, times);
    response.writeHead(times % 3 === 0 ? 200 : 503).end(body);
  },
  '500': status(500),
  '502': status(502),
  '504': status(504),
  'No answer': () => {},
  'A body that never ends': response => response.write('{"version":1,'),
  'A body that drips for too long': (response, body) => drip(response, body, 100, 200),
  'A body that drips, and is there in time': (response, body) => drip(response, body, 20, 50),
  'An answer that is slow, and is there in time': async (response, body) => {
    await sleep(3000);
    response.end(body);
  },
  'A body that is cut off': (response, body) => {
    response.writeHead(200, { 'content-length': body.length });
    response.write(body.subarray(0, body.length / 2), () => response.socket?.destroy());
  },
  'Half of the JSON': changed(body => body.subarray(0, body.length / 2)),
  'A body that is not the gzip that it says': (response, body) => {
    response.setHeader('content-encoding', 'gzip');
    response.end(body);
  },
  'UTF-8 with a byte order mark': changed(body => `\uFEFF${body.toString()}`),
  // Byte for byte, and one letter in Latin-1.
  'Letters that are not UTF-8': changed(body =>
    Buffer.from(body.toString('latin1').replace(/"title":\s*"/, '$&\xC9'), 'latin1'),
  ),
  'UTF-16': changed(body => Buffer.from(body.toString(), 'utf16le')),
  'An HTML page with status 200': changed(() => '<!doctype html><p>Please sign in.'),
  'JSON of something else': changed(() => '{"error":"not found"}'),
  'An older contract': changed(body => body.toString().replace(/"version":\s*1/, '"version":0')),
  'A newer contract': changed(body => body.toString().replace(/"version":\s*1/, '"version":2')),
  'More than 4 MB, as the server says': (response, body) => {
    response.setHeader('content-length', huge.length + body.length);
    response.end(Buffer.concat([body, huge]));
  },
  'More than 4 MB, and the server does not say': (response, body) => {
    response.write(body);
    response.end(huge);
  },
};
