import { tell } from './adapter.js';
import type { Memory } from './documents.js';
import type { PageStyles, PrerenderOptions } from './options.js';
import { Prerenderer } from './prerenderer.js';

/** A handler of requests. */
export type Handler = (request: Request) => Response | Promise<Response>;

/** Options for prerendering the pages of a server. */
export interface HandlerOptions extends Omit<PrerenderOptions, 'styles' | 'refresh'> {
  /** The styles of one response, such as `{ nonce }` for one with a nonce in its policy. */
  styles?: ((response: Response) => PageStyles) | undefined;
  /** Milliseconds that a document is cached; five minutes by default. */
  maxAge?: number | undefined;
  /** Milliseconds that a page waits for a document; after that the widget requests it in the browser. */
  deadline?: number | undefined;
}

// These headers do not apply to a changed body.
const ofTheBody = ['content-length', 'etag', 'last-modified', 'accept-ranges', 'content-md5', 'digest'];

/** Wraps a handler (`Request` in, `Response` out, on any server) so that its pages are prerendered. */
export function withCareerWidgets(
  handler: Handler,
  { styles, maxAge = 300_000, deadline = 2000, ...options }: HandlerOptions,
): Handler {
  const memory: Memory = { maxAge, capacity: 16e6 };
  const prerenderer = new Prerenderer(options, { memory, manner: { deadline, retries: 0 } });
  return async request => {
    const response = await handler(request);
    if (!isPage(response)) return response;
    const page = await response.clone().text();
    const { html, ...outcome } = await prerenderer.page({
      html: page,
      path: request.url,
      styles: styles?.(response),
    });
    tell(request.url, outcome);
    if (html === page) return response;
    const headers = new Headers(response.headers);
    for (const name of ofTheBody) headers.delete(name);
    const { status, statusText } = response;
    return new Response(html, { status, statusText, headers });
  };
}

// A page that is compressed, or not in UTF-8, is passed through.
function isPage({ headers, body, status }: Response): boolean {
  const type = headers.get('content-type') ?? '';
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(type)?.[1]?.toLowerCase() ?? 'utf-8';
  const isWhole = body !== null && status !== 206 && !headers.has('content-encoding');
  return isWhole && /^text\/html\b/i.test(type) && charset === 'utf-8';
}
