import { html, nothing, type TemplateResult } from 'lit';
import type { RelatedCareer } from '../../contract/related.js';
import { itemLink, itemUrl } from '../../view/link.js';
import type { Language } from '../../i18n/language.js';

/** How a list shows its careers. */
export interface CardOptions {
  /** The list's name, such as `related`. */
  list: string;
  linkTemplate: string | null;
  language: Language;
}

/** One career of a list. */
export function card(
  career: RelatedCareer,
  index: number,
  { list, linkTemplate, language }: CardOptions,
): TemplateResult {
  const { key, title, summary } = career;
  const href = itemUrl(career, career.url, linkTemplate);
  return html`<li part="card">
    ${itemLink(language.quote(title), { key, position: index + 1, list, paid: false, href })}
    ${summary ? html`<p part="summary">${language.quote(summary)}</p>` : nothing} ${facts(career, language)}
  </li>`;
}

/** The skeleton of a career. */
export const cardBones = html`<li part="card">
  <span class="bone middle"></span><span class="bone"></span><span class="bone short"></span>
</li>`;

function facts({ education, wage, updated }: RelatedCareer, language: Language) {
  const pay =
    wage?.amount &&
    language.say(`card.${wage.measure}.${wage.per}`, { amount: language.amount(wage.amount, wage.per) });
  return pay || education || updated
    ? html`<ul part="facts">
        ${pay ? html`<li part="pay">${pay}</li>` : nothing}
        ${education ? html`<li part="education">${language.quote(education)}</li>` : nothing}
        ${updated ? html`<li part="updated">${language.say('updated', { date: language.date(updated) })}</li>` : nothing}
      </ul>`
    : nothing;
}
