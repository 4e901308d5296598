import { html, nothing, type TemplateResult } from 'lit';
import { SelectEvent, type Selection } from '../widget/events.js';

/** The base URL of links: the page, or the one that a server is rendering. */
let place: { protocol: string; host: string } | undefined = globalThis.location;

/** Sets the base URL of links for the duration of a synchronous function. */
export function startingAt<Result>(page: string | undefined, act: () => Result): Result {
  place = page === undefined ? undefined : new URL(page);
  try {
    return act();
  } finally {
    place = globalThis.location;
  }
}

// Any host will do: a relative URL only has to stay relative.
const anyBase = () => `${place?.protocol === 'http:' ? 'http' : 'https'}://page.invalid/`;

// Fast path for nearly all links: a path on the page's own host, or an unambiguous absolute URL.
// Everything else is parsed, which is slower.
const plain = /^(?:https?:\/\/(?!\S*xn--)([a-z\d.-]+\.[a-z]{2,}))?\/(?!\/)[\w./?=&%#~-]*$/;

/** A URL that is safe in an `href` or `src`: `https:`, `http:` or relative. Lit does not check them. */
export function safeUrl(url: string | undefined): string | undefined {
  if (!url || plain.test(url)) return url || undefined;
  const base = anyBase();
  if (!URL.canParse(url, base)) return undefined;
  const parsed = new URL(url, base);
  if (!/^https?:$/.test(parsed.protocol)) return undefined;
  // Only a URL that stays on the page's own host is left as it is, for the page to resolve.
  if (!URL.canParse(url) && parsed.origin === new URL(base).origin) return url;
  // `https://www.school.example@elsewhere.example/` does not lead where it seems to.
  parsed.username = parsed.password = '';
  return parsed.href;
}

/** The variables of a `link-template`. */
export interface Linked {
  key?: string | undefined;
  code?: string | undefined;
  title?: string | undefined;
}

/**
 * The URL of an item's link: from the publisher's template if the item has a value for all its variables,
 * else from the data; undefined if there is none.
 */
export function itemUrl(
  item: Linked,
  url: string | undefined,
  template: string | null | undefined,
): string | undefined {
  const own = template && item.key ? expand(template, item) : undefined;
  return safeUrl(own ?? url);
}

const variable = /\{(key|code|title)\}/g;

// RFC 6570, simple expansion. A missing value means no link: `/{code}/{key}` would become `//actors`, a host.
function expand(template: string, item: Linked): string | undefined {
  const names = [...template.matchAll(variable)].map(([, name]) => name as keyof Linked);
  if (!names.every(name => item[name])) return undefined;
  return template.replace(variable, (_, name: keyof Linked) => encode(item[name]!));
}

// RFC 6570 leaves fewer characters unencoded than `encodeURIComponent`.
function encode(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(
    /[!'()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

// JSON can contain lone surrogates, for which `encodeURIComponent` throws.
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** The `rel` of a link: `sponsored` for paid ones, `nofollow` for other sites, none for the publisher's own. */
export function linkRel(url: string, paid = false): string | undefined {
  if (paid) return 'sponsored nofollow noopener';
  const host = hostOf(url);
  return host && host !== place?.host ? 'nofollow noopener' : undefined;
}

/** The host of a URL; undefined for one without a host, which stays on the page's. */
function hostOf(url: string): string | undefined {
  const match = plain.exec(url);
  if (match) return match[1];
  const base = anyBase();
  const { host } = new URL(url, base);
  return host === new URL(base).host ? undefined : host;
}

/** An item's link, with what its activation selects. */
interface ItemLink extends HTMLAnchorElement {
  selection?: Selection;
}

/**
 * An item's name as a link, or as plain text without a URL. `select` handles its activation, and must listen to
 * clicks on an ancestor: a listener on each link took a fifth of the time to render a list.
 */
export function itemLink(
  name: unknown,
  item: Omit<Selection, 'href'> & { href: string | undefined },
  ids?: { id: string; labelledby: string },
): TemplateResult {
  const { href } = item;
  if (!href) return html`<span part="link">${name}</span>`;
  const selection: Selection = { ...item, href };
  const rel = linkRel(href, item.paid) ?? nothing;
  return ids
    ? html`<a
        part="link"
        id=${ids.id}
        aria-labelledby=${ids.labelledby}
        href=${href}
        rel=${rel}
        .selection=${selection}
        >${name}</a
      >`
    : html`<a part="link" href=${href} rel=${rel} .selection=${selection}>${name}</a>`;
}

/** Fires `cw-select` if a click activates an item's link. */
export function select(event: Event): void {
  const link = (event.target as Element).closest<ItemLink>('[part=link]');
  if (!link?.selection) return;
  const selected = new SelectEvent(link.selection, isPlain(event as MouseEvent));
  if (!link.dispatchEvent(selected)) event.preventDefault();
}

/** Whether a click is plain, without a modifier key that opens a new tab or the like. */
export const isPlain = ({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  !(altKey || ctrlKey || metaKey || shiftKey);
