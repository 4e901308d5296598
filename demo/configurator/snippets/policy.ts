import type { Order, Snippet } from './snippet.js';
import { documentsOf } from './sources.js';
import { styleText, themeRule } from './theme-rule.js';

/** The Content-Security-Policy that lets a snippet work, for a page that allows nothing else. */
export async function policyFor(snippet: Snippet, order: Order): Promise<string> {
  const self = snippet.isRemote ? originOf(order.files) : "'self'";
  if (snippet.name === 'iframe')
    return `frame-src ${self}; script-src ${self}; style-src-attr 'unsafe-inline'`;
  const rule = themeRule(order.configuration);
  const inline = rule && snippet.isRemote ? ` ${await hashOf(styleText(rule))}` : '';
  return `script-src ${self}; style-src ${self}${inline}; connect-src ${dataOrigins(order)}; img-src https: data:`;
}

/** Whom the documents are of: the page's own site where it names one by a relative URL. */
function dataOrigins(order: Order) {
  const urls = documentsOf(order);
  const origins = urls.map(url => (URL.canParse(url) ? originOf(url) : "'self'"));
  return [...new Set(origins.length ? origins : [originOf(order.endpoint)])].join(' ');
}

const originOf = (address: string) => new URL(address).origin;

async function hashOf(text: string) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
