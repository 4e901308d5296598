import { html, nothing, type TemplateResult } from 'lit';
import type { School, Schools } from '../contract/schools.js';
import { isPaid } from '../contract/paid.js';
import { each } from '../ui/each.js';
import { heading } from '../ui/heading.js';
import type { Slices } from '../ui/slices.js';
import { school, type Manner, type ShownSchool } from './popular-schools.school.js';

// Asked for several times while a list is drawn, slice by slice.
const known = new WeakMap<Schools, ShownSchool[]>();

/** The first schools of a document, featured ones ahead of the others. */
export function schoolsOf(document: Schools, count: number): ShownSchool[] {
  const { featured = [], schools } = document;
  let all = known.get(document);
  if (!all) {
    all = [
      ...featured.map((school, index) => shown(school, 'featured', index)),
      ...schools.map((school, index) => shown(school, 'schools', index)),
    ];
    known.set(document, all);
  }
  return all.slice(0, count);
}

function shown(school: School, list: ShownSchool['list'], index: number): ShownSchool {
  return { school, list, position: index + 1, paid: isPaid(school, list === 'featured') };
}

/** A list of schools as it stands on the page. */
interface List {
  onScreen: readonly ShownSchool[];
  /** Schools in the document. */
  all: number;
  /** Schools in all, of which the document may hold the first alone. */
  total: number;
  /** How many more the reader gets at a time. */
  step: number;
  showMore: () => unknown;
  slices: Slices;
  /** Level of the headings that stand so many levels below the widget's own. */
  levelBelow: (levels: number) => number;
  manner: Omit<Manner, 'level'>;
}

/** The featured schools, the others, a button for more, and how many there are. */
export function schoolList({
  onScreen,
  all,
  total,
  step,
  showMore,
  slices,
  levelBelow,
  manner,
}: List): TemplateResult {
  const { language } = manner;
  const [featured, others] = ['featured', 'schools'].map(list => onScreen.filter(item => item.list === list));
  const isPaid = featured!.some(({ paid }) => paid);
  const group = (schools: ShownSchool[], title: string) => {
    const own: Manner = { ...manner, level: levelBelow(title ? 2 : 1) };
    return html`<div part="group">
      ${title ? heading(levelBelow(1), 'group-heading', title) : nothing}
      <ul part="list">
        ${each(slices.of(schools.map(({ school }) => school)), own, (_, index) => school(schools[index]!, own))}
      </ul>
    </div>`;
  };
  return html`<div part="body">
    ${featured!.length > 0 ? group(featured!, language.say(isPaid ? 'schools.featured.paid' : 'schools.featured')) : nothing}
    ${others!.length > 0 ? group(others!, featured!.length > 0 ? language.say('schools.others') : '') : nothing}
    ${
      all > onScreen.length
        ? html`<button part="more" type="button" @click=${showMore}>
            ${language.say('schools.more', { count: Math.min(step, all - onScreen.length) })}
          </button>`
        : nothing
    }
    ${total > onScreen.length ? html`<p part="count">${language.say('schools.shown', { shown: onScreen.length, count: total })}</p>` : nothing}
  </div>`;
}
