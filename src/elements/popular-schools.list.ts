import { html, nothing, type TemplateResult } from 'lit';
import type { School, Schools } from '../contract/schools.js';
import { isPaid } from '../contract/paid.js';
import { heading } from '../ui/heading.js';
import { school, type Manner, type ShownSchool } from './popular-schools.school.js';

/** The first schools of a document, featured ones ahead of the others. */
export function schoolsOf({ featured = [], schools }: Schools, count: number): ShownSchool[] {
  const all = [
    ...featured.map((school, index) => shown(school, 'featured', index)),
    ...schools.map((school, index) => shown(school, 'schools', index)),
  ];
  return all.slice(0, count);
}

function shown(school: School, list: ShownSchool['list'], index: number): ShownSchool {
  return { school, list, position: index + 1, paid: isPaid(school, list === 'featured') };
}

/** The featured schools, or the others, under a heading where there are both. */
export function group(
  schools: readonly ShownSchool[],
  title: string,
  level: number,
  manner: Manner,
): TemplateResult {
  return html`<div part="group">
    ${title ? heading(level, 'group-heading', title) : nothing}
    <ul part="list">
      ${schools.map(item => school(item, manner))}
    </ul>
  </div>`;
}
