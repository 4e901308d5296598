import { html, nothing, type TemplateResult } from 'lit';
import { SelectEvent, type Selection } from '../widget/events.js';

/** Where links start from: the page, or the one that a server is writing. */
let place: { protocol: string; host: string } | undefined = globalThis.location;

/** Has links start from a page that is not there, for as long as something is done. */
export function startingAt<Result>(page: string | undefined, act: () => Result): Result {
  place = page === undefined ? undefined : new URL(page);
  try {
    return act();
  } finally {
    place = globalThis.location;
  }
}

// Any host will do: what is asked of a relative URL is only that it stays one.
const anyBase = () => `${place?.protocol === 'http:' ? 'http' : 'https'}://page.invalid/`;

// As nearly all links are: a path of the page's own host, or of another whose name is one and means what it shows.
// Everything else is taken apart, which takes longer.
const plain = /^(?:https?:\/\/(?!\S*xn--)([a-z\d.-]+\.[a-z]{2,}))?\/(?!\/)[\w./?=&%#~-]*$/;

/** A URL that may stand in an `href` or `src`: `https:`, `http:` or relative. Lit does not check them. */
export function safeUrl(url: string | undefined): string | undefined {
  if (!url || plain.test(url)) return url || undefined;
  const base = anyBase();
  if (!URL.canParse(url, base)) return undefined;
  const parsed = new URL(url, base);
  if (!/^https?:$/.test(parsed.protocol)) return undefined;
  // Only what stays on the page's own host is left as it is, to be read as the page reads it.
  if (!URL.canParse(url) && parsed.origin === new URL(base).origin) return url;
  // `https://www.school.example@elsewhere.example/` leads elsewhere than it seems to.
  parsed.username = parsed.password = '';
  return parsed.href;
}

/** What a `link-template` can name of an item. */
export interface Linked {
  key?: string | undefined;
  code?: string | undefined;
  title?: string | undefined;
}

/**
 * Where an item's link goes: the publisher's own page where a template says so and the item has all that it names,
 * else where the data say; undefined for nowhere.
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

// RFC 6570, simple expansion. A name without a value has none: `/{code}/{key}` would lead to a host, `//actors`.
function expand(template: string, item: Linked): string | undefined {
  const names = [...template.matchAll(variable)].map(([, name]) => name as keyof Linked);
  if (!names.every(name => item[name])) return undefined;
  return template.replace(variable, (_, name: keyof Linked) => encode(item[name]!));
}

// RFC 6570 leaves fewer characters as they are than `encodeURIComponent` does.
function encode(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(
    /[!'()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

// JSON can hold half of a surrogate pair, which `encodeURIComponent` throws at.
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** The `rel` of a link: paid ones say so, those to other sites are not endorsed, the publisher's own carry nothing. */
export function linkRel(url: string, paid = false): string | undefined {
  if (paid) return 'sponsored nofollow noopener';
  const host = hostOf(url);
  return host && host !== place?.host ? 'nofollow noopener' : undefined;
}

/** The host that a URL names; undefined where it names none, and so stays on the page's. */
function hostOf(url: string): string | undefined {
  const match = plain.exec(url);
  if (match) return match[1];
  const base = anyBase();
  const { host } = new URL(url, base);
  return host === new URL(base).host ? undefined : host;
}

/** An item's link, which knows what its activation selects. */
interface ItemLink extends HTMLAnchorElement {
  selection?: Selection;
}

/**
 * An item's name as a link; plain text where it leads nowhere. That it was activated tells `select`, which is to hear
 * the clicks on all of them: a listener on each took a fifth of the time that a list takes to be drawn.
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

/** Tells of the activation of an item's link, where a click is one. */
export function select(event: Event): void {
  const link = (event.target as Element).closest<ItemLink>('[part=link]');
  if (!link?.selection) return;
  const selected = new SelectEvent(link.selection, isPlain(event as MouseEvent));
  if (!link.dispatchEvent(selected)) event.preventDefault();
}

/** Whether a click asks for nothing special, such as a new tab: that is the reader's to have. */
export const isPlain = ({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  !(altKey || ctrlKey || metaKey || shiftKey);
