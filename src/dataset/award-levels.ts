import type { AwardLevel } from '../contract/schools.js';

/** An award level: its name, and the group it is shown in. */
export interface Award {
  name: string;
  group: AwardLevel['group'];
}

const doctorate: Award = { name: 'Doctorate', group: 'graduate' };

// By IPEDS code, the highest level first; IPEDS numbers them in the order in which it came to count them.
const levels: readonly (readonly [string, Award])[] = [
  ['17', doctorate],
  ['18', doctorate],
  ['19', doctorate],
  ['8', { name: "Post-master's certificate", group: 'post-degree-certificate' }],
  ['7', { name: "Master's degree", group: 'graduate' }],
  ['6', { name: 'Postbaccalaureate certificate', group: 'post-degree-certificate' }],
  ['5', { name: "Bachelor's degree", group: 'undergraduate' }],
  ['4', { name: 'Certificate, 2–4 years', group: 'certificate' }],
  ['3', { name: "Associate's degree", group: 'undergraduate' }],
  ['2', { name: 'Certificate, 1–2 years', group: 'certificate' }],
  ['21', { name: 'Certificate, 12 weeks to 1 year', group: 'certificate' }],
  ['20', { name: 'Certificate, under 12 weeks', group: 'certificate' }],
];

const groups: readonly Award['group'][] = [
  'graduate',
  'post-degree-certificate',
  'undergraduate',
  'certificate',
];

/** Award levels by the code that IPEDS gives them in completions. */
export const awardLevels: ReadonlyMap<string, Award> = new Map(levels);

const ranked = [...new Set(awardLevels.values())];

/** Some awards as a school lists them: in groups, the highest first. */
export function groupAwards(awards: ReadonlySet<Award>): AwardLevel[] {
  const held = ranked.filter(award => awards.has(award));
  return groups
    .map(group => ({ group, awards: held.filter(award => award.group === group).map(award => award.name) }))
    .filter(level => level.awards.length > 0);
}
