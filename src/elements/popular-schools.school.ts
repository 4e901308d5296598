import { html, nothing, type TemplateResult } from 'lit';
import type { School, SchoolLocation } from '../contract/schools.js';
import type { Disclosures } from '../ui/disclosures.js';
import { heading } from '../ui/heading.js';
import { itemLink } from '../ui/item-link.js';
import { itemUrl, safeUrl } from '../ui/link.js';
import { tree } from '../ui/tree.js';
import { words } from '../ui/words.js';

/** A school and its place on the page. */
export interface ShownSchool {
  school: School;
  list: 'featured' | 'schools';
  /** Place in its list, from 1. */
  position: number;
  paid: boolean;
}

/** How a list shows its schools. */
export interface Manner {
  /** Level of the heading that holds a school's name. */
  level: number;
  isCompact: boolean;
  linkTemplate: string | null;
  disclosures: Disclosures;
}

/** One school of a list. */
export function school({ school, list, position, paid }: ShownSchool, manner: Manner): TemplateResult {
  const { id: key, name, url } = school;
  const id = `${list}-${position}`;
  const href = itemUrl({ key, code: key, title: name }, url, manner.linkTemplate);
  const link = itemLink(
    name,
    { key, position, list, paid, href },
    paid ? { id: `${id}-name`, labelledby: `${id}-paid ${id}-name` } : {},
  );
  // The label has no part of its own, and stands in none but the card: no style of a page may take it from there.
  const label = paid ? html`<p class="paid-placement" id="${id}-paid">${words.paid}</p>` : nothing;
  return html`<li part="school" tabindex="-1">
    <div class="about">
      ${manner.isCompact ? nothing : logo(school)} ${label} ${heading(manner.level, 'name', link)}
      ${places(school)} ${manner.isCompact ? nothing : levels(school)}
    </div>
    ${
      manner.isCompact || !school.areas?.length
        ? nothing
        : html`<div class="study">
            <p class="label">${words.areas}</p>
            ${tree(school.areas, `${id}-areas`, manner.disclosures)}
          </div>`
    }
  </li>`;
}

/** The shape of a school that is still to come. */
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
  />`;
}

function places({ locations, control, online, graduates }: School) {
  const facts = [
    control && words.control[control],
    online && words.online,
    graduates && words.graduates(graduates),
  ];
  const known = facts.filter(Boolean).join(' · ');
  return html`
    ${
      locations.length > 0
        ? html`<ul part="locations">
            ${locations.map(location => html`<li>${place(location)}</li>`)}
          </ul>`
        : nothing
    }
    ${known ? html`<p part="facts">${known}</p>` : nothing}
  `;
}

function place({ name, cities, campuses }: SchoolLocation) {
  const state = campuses > 0 ? words.campuses(name, campuses) : name;
  // More than one city would read as more than one campus.
  return cities?.length === 1 ? `${cities[0]}, ${state}` : state;
}

function levels({ levels = [] }: School) {
  if (levels.length === 0) return nothing;
  return html`<dl part="levels">
    ${levels.map(
      ({ group, awards }) =>
        html`<div>
          <dt>${words.levels[group]}</dt>
          <dd>${awards.join(', ')}</dd>
        </div>`,
    )}
  </dl>`;
}
