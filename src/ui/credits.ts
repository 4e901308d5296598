import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../contract/parts.js';
import { linkRel, safeUrl } from './link.js';
import { words } from './words.js';

/** The credit that each source's license asks for, with the links that the document gives. */
export function credits(sources: readonly Source[]): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  return html`<div part="sources">${sources.map(credit)}</div>`;
}

function credit(source: Source): TemplateResult {
  const { name, publisher, released, url, license, licenseUrl } = source;
  const notice = source.notice ?? `${words.source}${[publisher, name, released].filter(Boolean).join(', ')}.`;
  const links = [
    [name, url],
    [license, licenseUrl],
  ] as const;
  return html`<p part="source">${links.reduce<unknown[]>(linkWithin, [notice])}</p>`;
}

/** Makes the first mention of some words in a text a link; where the text does not have them, adds them at the end. */
function linkWithin(
  text: unknown[],
  [mention, url]: readonly [string | undefined, string | undefined],
): unknown[] {
  const href = safeUrl(url);
  if (!mention || !href) return text;
  const link = html`<a href=${href} rel=${linkRel(href) ?? nothing}>${mention}</a>`;
  const at = text.findIndex(piece => typeof piece === 'string' && piece.includes(mention));
  if (at < 0) return [...text, ' ', link];
  const [before, ...after] = (text[at] as string).split(mention);
  return [...text.slice(0, at), before, link, after.join(mention), ...text.slice(at + 1)];
}
