import { createHash } from 'node:crypto';
import type { Tag } from '../widgets/registry.js';
import { attributeMarkup } from './escape.js';
import { sheetsOf } from './widgets.js';

/** How a shadow root gets its styles: inline, from a file such as `dist/cdn/wage-summary.css`, or inline with a nonce. */
export type Styles = 'inline' | { href: string } | { nonce: string };

const texts = new Map<Tag, string>();

/** The style sheet of a widget, without insignificant white space. */
export function styleText(tag: Tag): string {
  const text = texts.get(tag) ?? shorten(sheetsOf(tag).map(({ cssText }) => cssText));
  texts.set(tag, text);
  return text;
}

/**
 * The element that gives a shadow root its styles: always exactly one, and the first. If nothing is shown they do not apply,
 * so that there is no box and no margin, as after the script has run.
 */
export function styleMarkup(tag: Tag, styles: Styles, isShown: boolean): string {
  const media = isShown ? {} : { media: 'not all' };
  if (typeof styles === 'object' && 'href' in styles)
    return `<link${attributeMarkup({ rel: 'stylesheet', href: styles.href, ...media })}>`;
  const own = styles === 'inline' ? {} : styles;
  return `<style${attributeMarkup({ ...own, ...media })}>${styleText(tag)}</style>`;
}

/** Sources for `style-src` that allow the inline styles of these widgets: `'sha256-…'` for each. */
export function styleHashes(...tags: Tag[]): string[] {
  return tags.map(tag => `'sha256-${createHash('sha256').update(styleText(tag)).digest('base64')}'`);
}

// No string in our style sheets has significant white space.
const shorten = (sheets: string[]) =>
  sheets
    .join('')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
