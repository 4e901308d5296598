import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../contract/parts.js';
import { firstOf } from './disclosures.js';
import { linkRel, safeUrl } from './link.js';
import type { Language } from '../i18n/language.js';

/** The credit that each source's license requires, with the links in the document. */
export function credits(sources: readonly Source[], language: Language): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  const rest = (words: string) => html`<p part="source">${words}</p>`;
  return html`<div part="sources">
    ${firstOf(sources, language, source => credit(source, language), rest)}
  </div>`;
}

function credit(source: Source, language: Language): TemplateResult {
  const { name, publisher, released, notice, url, license, licenseUrl } = source;
  const text = notice ?? [publisher, name, released].filter(Boolean).join(language.say('comma'));
  const pieces: unknown[] = [text];
  const beyond = [link(name, url), link(license, licenseUrl)].filter(
    link => link && !putWithin(pieces, link),
  );
  const linked = language.quote(text, pieces);
  return html`<p part="source">
    ${notice ? linked : language.say('source', { source: linked })}${beyond.map(link => [' ', link?.element])}
  </p>`;
}

function link(mention: string | undefined, url: string | undefined) {
  const href = safeUrl(url);
  if (!mention || !href) return undefined;
  return { mention, element: html`<a href=${href} rel=${linkRel(href) ?? nothing}>${mention}</a>` };
}

/** Turns the first mention of some words in a text into a link; returns whether the text has them. */
function putWithin(
  text: unknown[],
  { mention, element }: { mention: string; element: TemplateResult },
): boolean {
  const at = text.findIndex(piece => typeof piece === 'string' && piece.includes(mention));
  if (at < 0) return false;
  const [before, ...after] = (text[at] as string).split(mention);
  text.splice(at, 1, before, element, after.join(mention));
  return true;
}
