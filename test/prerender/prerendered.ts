import { Prerenderer, type Page, type PrerenderedPage } from '../../src/prerender/prerenderer.js';
import type { PrerenderOptions } from '../../src/prerender/options.js';

export const dataset = 'test/fixtures/dataset';

/** A page with some widgets in its body. */
export const pageOf = (body: string): string =>
  `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>A page</title></head>\n<body>\n${body}\n</body>\n</html>\n`;

/** Prerenders one page from the small dataset. */
export function prerendered(
  html: string,
  options: Partial<PrerenderOptions> = {},
  page: Partial<Page> = {},
): Promise<PrerenderedPage> {
  return new Prerenderer({ endpoint: dataset, ...options }).page({ html, ...page });
}

/** Takes out of a page what a prerenderer puts into it: what is left is to be the page as it was. */
export const withoutContent = (html: string): string =>
  html
    .replace(/<template shadowrootmode="open">[^]*?<\/template>/g, '')
    .replace(/<script [^>]*\bdata-prerendered\b[^>]*>[^<]*<\/script>/g, '');
