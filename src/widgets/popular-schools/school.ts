import { html, nothing, type TemplateResult } from 'lit';
import { isPaid } from '../../contract/paid.js';
import type { School, SchoolLocation } from '../../contract/schools.js';
import { firstOf, type Disclosures } from '../../view/disclosures.js';
import { heading } from '../../view/frame.js';
import { itemLink, itemUrl, safeUrl } from '../../view/link.js';
import type { Language } from '../../i18n/language.js';
import { tree } from '../../view/tree.js';

/** The lists of a document. */
export type ListName = 'featured' | 'schools';

/** How a list shows its schools. */
export interface SchoolOptions {
  list: ListName;
  /** Level of the heading with a school's name. */
  level: number;
  isCompact: boolean;
  /** Whether pictures may be requested. */
  hasPictures: boolean;
  linkTemplate: string | null;
  language: Language;
  disclosures: Disclosures;
}

/** One school of a list. */
export function school(school: School, index: number, options: SchoolOptions): TemplateResult {
  const { id: key, name, url } = school;
  const { list, language } = options;
  const position = index + 1;
  const id = `${list}-${position}`;
  const paid = isPaid(school, list === 'featured');
  const href = itemUrl({ key, code: key, title: name }, url, options.linkTemplate);
  const link = itemLink(
    language.quote(name),
    { key, position, list, paid, href },
    paid ? { id: `${id}-name`, labelledby: `${id}-paid ${id}-name` } : undefined,
  );
  // The label is not a part, and is in no part but the card, so that a page's styles cannot remove it.
  const label = paid
    ? html`<p class="paid-placement" id="${id}-paid">${language.say('schools.paid')}</p>`
    : nothing;
  return html`<li part="school" tabindex="-1">
    <div class="about">
      ${options.isCompact || !options.hasPictures ? nothing : logo(school)} ${label}
      ${heading(options.level, 'name', link)} ${places(school, language)}
      ${options.isCompact ? nothing : levels(school, language)}
    </div>
    ${
      options.isCompact || !school.areas?.length
        ? nothing
        : html`<div class="study">
            <p class="label">${language.say('school.areas')}</p>
            ${tree(school.areas, `${id}-areas`, options.disclosures, language)}
          </div>`
    }
  </li>`;
}

/** The skeleton of a school. */
export function schoolBones(isCompact: boolean): TemplateResult {
  return html`<li part="school">
    <div class="about">
      ${bones(isCompact ? ['', 'middle'] : ['middle', 'short', 'middle', 'middle', 'short'])}
    </div>
    ${isCompact ? nothing : html`<div class="study">${bones(['short', '', 'middle'])}</div>`}
  </li>`;
}

const bones = (widths: string[]) => widths.map(width => html`<span class="bone ${width}"></span>`);

function logo({ logo }: School) {
  const src = safeUrl(logo?.src);
  if (!logo || !src) return nothing;
  const { alt, width, height } = logo;
  return html`<img
    part="logo"
    src=${src}
    alt=${alt}
    width=${width}
    height=${height}
    loading="lazy"
    decoding="async"
    crossorigin="anonymous"
    referrerpolicy="no-referrer"
  />`;
}

function places({ locations, control, online, graduates }: School, language: Language) {
  const facts = [
    control && language.say(`school.${control}`),
    online && language.say('school.online'),
    graduates && language.say('school.graduates', { count: graduates }),
  ];
  const known = facts.filter(Boolean).join(' · ');
  return html`
    ${
      locations.length > 0
        ? html`<ul part="locations">
            ${firstOf(
              locations,
              language,
              location => html`<li>${place(location, language)}</li>`,
              words => html`<li class="rest">${words}</li>`,
            )}
          </ul>`
        : nothing
    }
    ${known ? html`<p part="facts">${known}</p>` : nothing}
  `;
}

function place({ name, cities, campuses }: SchoolLocation, language: Language) {
  const state = language.quote(name);
  const place = campuses > 0 ? language.say('school.campuses', { place: state, count: campuses }) : state;
  // More than one city would look like more than one campus.
  return cities?.length === 1
    ? language.say('school.city', { city: language.quote(cities[0]!), place })
    : place;
}

function levels({ levels = [] }: School, language: Language) {
  if (levels.length === 0) return nothing;
  // Groups with the same name are merged.
  const groups = [...new Set(levels.map(({ group }) => group))];
  const awardsOf = (of: string) => levels.flatMap(({ group, awards }) => (group === of ? awards : []));
  return html`<dl part="levels">
    ${groups.map(
      group =>
        html`<div>
          <dt>${language.say(`level.${group}`)}</dt>
          <dd>
            ${language.list(
              firstOf<string, unknown>(
                awardsOf(group),
                language,
                award => language.quote(award),
                words => words,
              ),
            )}
          </dd>
        </div>`,
    )}
  </dl>`;
}
