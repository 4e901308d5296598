import { createHash } from 'node:crypto';
import type { Tag } from '../widgets/registry.js';
import { attributeMarkup } from './escape.js';
import { sheetsOf } from './widgets.js';

/** How a shadow root gets its styles: within the page, from a file such as `dist/cdn/wage-summary.css`, or by a nonce. */
export type Styles = 'inline' | { href: string } | { nonce: string };

const texts = new Map<Tag, string>();

/** The style sheet of a widget, without white space that means nothing. */
export function styleText(tag: Tag): string {
  const text = texts.get(tag) ?? shorten(sheetsOf(tag).map(({ cssText }) => cssText));
  texts.set(tag, text);
  return text;
}

/**
 * The element that gives a shadow root its styles: always one, and the first. Where nothing is shown they do not apply,
 * so that there is no box and no margin, as there is none once the script has run.
 */
export function styleMarkup(tag: Tag, styles: Styles, isShown: boolean): string {
  const media = isShown ? {} : { media: 'not all' };
  if (typeof styles === 'object' && 'href' in styles)
    return `<link${attributeMarkup({ rel: 'stylesheet', href: styles.href, ...media })}>`;
  const own = styles === 'inline' ? {} : styles;
  return `<style${attributeMarkup({ ...own, ...media })}>${styleText(tag)}</style>`;
}

/** What a policy lists under `style-src` to allow the inline styles of these widgets: `'sha256-…'` for each. */
export function styleHashes(...tags: Tag[]): string[] {
  return tags.map(tag => `'sha256-${createHash('sha256').update(styleText(tag)).digest('base64')}'`);
}

// Strings of our style sheets hold no space that counts.
const shorten = (sheets: string[]) =>
  sheets
    .join('')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
