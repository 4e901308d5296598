import { html, nothing, type TemplateResult } from 'lit';
import type { School, Schools } from '../../contract/schools.js';
import { isPaid } from '../../contract/paid.js';
import { heading } from '../../view/frame.js';
import { school, schoolBones, type ListName, type SchoolOptions } from './school.js';

/** A school and its list. */
export interface ShownSchool {
  school: School;
  list: ListName;
  paid: boolean;
}

/** The first schools of a document, featured ones ahead of the others. */
export function schoolsOf({ featured = [], schools }: Schools, count: number): ShownSchool[] {
  return [
    ...featured.map(school => shown(school, 'featured')),
    ...schools.map(school => shown(school, 'schools')),
  ].slice(0, count);
}

const shown = (school: School, list: ListName): ShownSchool => ({
  school,
  list,
  paid: isPaid(school, list === 'featured'),
});

/** A list of schools as rendered. */
interface ShownList {
  onScreen: readonly ShownSchool[];
  /** Number of schools in the document. */
  all: number;
  /** Total number of schools, of which the document may contain only the first. */
  total: number;
  /** How many more the reader gets at a time. */
  step: number;
  showMore: () => unknown;
  /** Level of the headings that are some levels below the widget's own. */
  levelBelow: (levels: number) => number;
  options: Omit<SchoolOptions, 'list' | 'level'>;
}

/** The featured schools, the others, a button for more, and the count. */
export function groups({
  onScreen,
  all,
  total,
  step,
  showMore,
  levelBelow,
  options,
}: ShownList): TemplateResult {
  const { language } = options;
  const isFeatured = onScreen[0]?.list === 'featured';
  const isPaid = onScreen.some(({ list, paid }) => list === 'featured' && paid);
  const group = (list: ListName, title: string) => {
    const schools = onScreen.filter(shown => shown.list === list).map(({ school }) => school);
    if (schools.length === 0) return nothing;
    return html`<div part="group">
      ${title ? heading(levelBelow(1), 'group-heading', title) : nothing}
      <ul part="list">
        ${schools.map((one, index) => school(one, index, { ...options, list, level: levelBelow(title ? 2 : 1) }))}
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

/** The skeleton of a list. */
export const listBones = (count: number, isCompact: boolean): TemplateResult =>
  html`<p part="basis"><span class="bone middle"></span></p>
    <div part="body">
      <ul part="list">
        ${Array<TemplateResult>(count).fill(schoolBones(isCompact))}
      </ul>
    </div>`;
