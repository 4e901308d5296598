import type { AwardLevel } from '../contract/schools.js';
import { share } from './share.js';

/** An award level: its name, and the group it is shown in. */
export interface Award {
  name: string;
  group: AwardLevel['group'];
  /** A bit flag, so that a number is a set of awards: there are hundreds of thousands of such sets. */
  bit: number;
}

// Highest first. The IPEDS codes do not sort by level: IPEDS numbered levels as it introduced them.
const levels: readonly [codes: string[], name: string, group: Award['group']][] = [
  [['17', '18', '19'], 'Doctorate', 'graduate'],
  [['8'], "Post-master's certificate", 'post-degree-certificate'],
  [['7'], "Master's degree", 'graduate'],
  [['6'], 'Postbaccalaureate certificate', 'post-degree-certificate'],
  [['5'], "Bachelor's degree", 'undergraduate'],
  [['4'], 'Certificate, 2–4 years', 'certificate'],
  [['3'], "Associate's degree", 'undergraduate'],
  [['2'], 'Certificate, 1–2 years', 'certificate'],
  [['21'], 'Certificate, 12 weeks to 1 year', 'certificate'],
  [['20'], 'Certificate, under 12 weeks', 'certificate'],
];

const groups: readonly Award['group'][] = [
  'graduate',
  'post-degree-certificate',
  'undergraduate',
  'certificate',
];

const ranked: readonly Award[] = levels.map(([, name, group], index) => ({ name, group, bit: 1 << index }));

/** Award levels by their code in the IPEDS completions data. */
export const awardLevels: ReadonlyMap<string, Award> = new Map(
  levels.flatMap(([codes], index) => codes.map(code => [code, ranked[index]!] as const)),
);

// Many schools award the same levels, and share one list of them.
const grouped = new Map<number, AwardLevel[]>();

/** The awards of a set of bit flags as a school lists them: in groups, highest first. */
export function groupAwards(awards: number): AwardLevel[] {
  const known = grouped.get(awards) ?? share(levelsOf(ranked.filter(({ bit }) => awards & bit)));
  grouped.set(awards, known);
  return known;
}

const levelsOf = (held: readonly Award[]) =>
  groups
    .map(group => ({ group, awards: held.filter(award => award.group === group).map(award => award.name) }))
    .filter(level => level.awards.length > 0);
