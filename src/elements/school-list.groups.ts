import { html, nothing, type TemplateResult } from 'lit';
import type { School, Schools } from '../contract/schools.js';
import { isPaid } from '../contract/paid.js';
import { each } from '../ui/each.js';
import { heading } from '../ui/heading.js';
import type { Slices } from '../ui/slices.js';
import { school, type ListName, type Manner } from './school-list.school.js';

/** A school and its list. */
interface ShownSchool {
  school: School;
  list: ListName;
  paid: boolean;
}

// Asked for several times while a list is drawn, slice by slice.
const known = new WeakMap<Schools, ShownSchool[]>();

/** The first schools of a document, featured ones ahead of the others. */
export function schoolsOf(document: Schools, count: number): ShownSchool[] {
  const { featured = [], schools } = document;
  let all = known.get(document);
  if (!all) {
    all = [
      ...featured.map(school => shown(school, 'featured')),
      ...schools.map(school => shown(school, 'schools')),
    ];
    known.set(document, all);
  }
  return all.slice(0, count);
}

const shown = (school: School, list: ListName): ShownSchool => ({
  school,
  list,
  paid: isPaid(school, list === 'featured'),
});

/** A list of schools as it stands on the page. */
interface ShownList {
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
  manner: Omit<Manner, 'list' | 'level'>;
}

/** The featured schools, the others, a button for more, and how many there are. */
export function groups({
  onScreen,
  all,
  total,
  step,
  showMore,
  slices,
  levelBelow,
  manner,
}: ShownList): TemplateResult {
  const { language } = manner;
  const isFeatured = onScreen[0]?.list === 'featured';
  const isPaid = onScreen.some(({ list, paid }) => list === 'featured' && paid);
  const group = (list: ListName, title: string) => {
    const schools = onScreen.filter(shown => shown.list === list).map(({ school }) => school);
    if (schools.length === 0) return nothing;
    return html`<div part="group">
      ${title ? heading(levelBelow(1), 'group-heading', title) : nothing}
      <ul part="list">
        ${each(slices.of(schools), { ...manner, list, level: levelBelow(title ? 2 : 1) }, school)}
      </ul>
    </div>`;
  };
  return html`<div part="body">
    ${group('featured', language.say(isPaid ? 'schools.featured.paid' : 'schools.featured'))}
    ${group('schools', isFeatured ? language.say('schools.others') : '')}
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
