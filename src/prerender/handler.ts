import { tell } from './adapter.js';
import type { Memory } from './documents.js';
import type { PageStyles, PrerenderOptions } from './options.js';
import { Prerenderer } from './prerenderer.js';

/** Answers requests. */
export type Handler = (request: Request) => Response | Promise<Response>;

/** How a server puts widgets into the pages that it answers with. */
export interface HandlerOptions extends Omit<PrerenderOptions, 'styles' | 'refresh'> {
  /** The styles of one answer: of one with a nonce in its policy, `{ nonce }`. */
  styles?: ((response: Response) => PageStyles) | undefined;
  /** Milliseconds for which a document serves; five minutes unless this says otherwise. */
  maxAge?: number | undefined;
  /** Milliseconds that a reader's page waits for a document; then the widget asks for it in the browser. */
  deadline?: number | undefined;
}

// Of another body these say what is no longer so.
const ofTheBody = ['content-length', 'etag', 'last-modified', 'accept-ranges', 'content-md5', 'digest'];

/** Has a handler's pages carry the content of their widgets: `Request` in, `Response` out, on any server. */
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

// A page that is packed, or in another encoding than a response's text is read by, is not ours to open.
function isPage({ headers, body, status }: Response): boolean {
  const type = headers.get('content-type') ?? '';
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(type)?.[1]?.toLowerCase() ?? 'utf-8';
  const isWhole = body !== null && status !== 206 && !headers.has('content-encoding');
  return isWhole && /^text\/html\b/i.test(type) && charset === 'utf-8';
}
