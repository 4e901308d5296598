import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Any file comes late where its address asks for that: `…/wages.json?delay=300`.
 *
 * @type {import('koa').Middleware}
 */
export async function delays(context, next) {
  await sleep(Math.min(Number(context.query.delay ?? 0), 10_000));
  return next();
}

/** Addresses that were right once, and refuse from then on: `/__fault/once?file=/…/wages.json`. */
const served = new Set();

let answers = 0;
/**
 * An endpoint that fails in the way its address asks for: `/__fault/status?status=503&delay=50`.
 * `body` is what it would have answered.
 *
 * @type {import('koa').Middleware}
 */
export async function faults(context, next) {
  if (!context.path.startsWith('/__fault/')) return next();
  if (context.path === '/__fault/once' && !served.has(context.url)) {
    served.add(context.url);
    context.path = String(context.query.file);
    return next();
  }
  const {
    body = '{}',
    status = '500',
    delay: _delay,
    ...headers
  } = /** @type {Record<string, string>} */ (context.query);
  const { res } = context;
  context.respond = false; // From here on the raw response is ours.
  res.on('error', () => {});

  const json = {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'x-answer': String(++answers), // Tells a cached answer from a new one.
    ...headers,
  };
  const half = body.slice(0, body.length / 2);
  switch (context.path.slice('/__fault/'.length)) {
    case 'none':
      return res.writeHead(200, json).end(body);
    case 'status':
      return res.writeHead(Number(status), json).end(body);
    case 'truncated':
      res.writeHead(200, { ...json, 'content-length': Buffer.byteLength(body) });
      return res.write(half, () => res.socket?.destroy());
    case 'half-json':
      return res.writeHead(200, json).end(half);
    case 'html':
      return res.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Please sign in.');
    case 'once':
      return res.writeHead(403, json).end();
    case 'reset':
      return res.socket?.resetAndDestroy();
    case 'hang':
      return;
    case 'drip':
      res.writeHead(200, json);
      for (const letter of body) {
        if (res.destroyed) return;
        res.write(letter);
        await sleep(5);
      }
      return res.end();
    default:
      return res.writeHead(404).end();
  }
}
