import { awardLevels } from './award-levels.js';
import { readDelimited } from './delimited.js';
import { optional } from './layout.js';
import type { Stock } from './stock.js';

/** The programs of one field that a school offers, and those of them that can be completed at a distance. */
export interface DistancePrograms {
  /** UNITID of the school. */
  school: string;
  programs: number;
  /** How many of them can be completed wholly at a distance. */
  online: number;
  /** Levels at which there is one such: the sum of their bits. */
  awards: number;
}

// Counts of programs at a distance by level, the level by its code in completions.
const levels = {
  20: optional('PCERT1ADE'),
  21: optional('PCERT1BDE'),
  2: optional('PCERT2DE'),
  3: 'PASSOCDE',
  4: optional('PCERT4DE'),
  5: 'PBACHLDE',
  6: optional('PPBACCDE'),
  7: 'PMASTRDE',
  8: optional('PPMASTDE'),
  17: 'PDOCRSDE',
  18: 'PDOCPPDE',
  19: 'PDOCOTDE',
};
const columns = { school: 'UNITID', program: 'CIPCODE', programs: 'PTOTAL', online: 'PTOTALDE', ...levels };

/** Reads which programs can be completed at a distance, by six-digit CIP code. */
export async function readDistancePrograms(
  stock: Stock,
): Promise<ReadonlyMap<string, readonly DistancePrograms[]>> {
  const programs = new Map<string, DistancePrograms[]>();
  for await (const row of readDelimited<string>(stock.file('distance'), columns)) {
    // Code 99 is a school's total.
    if (row.text('program') === '99') continue;
    const program = row.code('program', /^\d\d\.\d{4}$/);
    const list = programs.get(program) ?? [];
    const held = Object.keys(levels).filter(level => (row.numberIfAny(level) ?? 0) > 0);
    list.push({
      school: row.code('school', /^\d{6}$/),
      programs: row.number('programs'),
      online: row.number('online'),
      awards: held.reduce((sum, level) => sum | awardLevels.get(level)!.bit, 0),
    });
    programs.set(program, list);
  }
  return programs;
}
