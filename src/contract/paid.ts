import type { School } from './schools.js';

/**
 * Whether a school is a paid placement. Unknown means paid: among `featured`
 * schools only `"paid": false` counts as unpaid; elsewhere the field may be
 * absent, but anything it holds other than `false` counts as paid too.
 */
export function isPaid(school: School, featured: boolean): boolean {
  return school.paid === undefined ? featured : school.paid !== false;
}
