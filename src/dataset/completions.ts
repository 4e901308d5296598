import { awardLevels, type Award } from './award-levels.js';
import { readDelimited } from './delimited.js';
import type { Stock } from './stock.js';

/** The awards of one level that a school conferred in one program in a year; 0 if it only offers the program. */
export interface Completion {
  /** UNITID of the school. */
  school: string;
  level: Award;
  awards: number;
}

/** Awards conferred in the United States in a year. */
export interface Completions {
  /** The year in which it ends: 2024 for July 2023 to June 2024. */
  year: number;
  /** Whether they are the revision of provisional data. */
  revised: boolean;
  /** By six-digit CIP code. */
  programs: ReadonlyMap<string, readonly Completion[]>;
}

const columns = {
  school: 'UNITID',
  program: 'CIPCODE',
  major: 'MAJORNUM',
  level: 'AWLEVEL',
  awards: 'CTOTALT',
};

/** Reads the awards by school and program. */
export async function readCompletions(stock: Stock): Promise<Completions> {
  const file = stock.file('completions');
  const programs = new Map<string, Completion[]>();
  for await (const row of readDelimited(file, columns)) {
    // Code 99 is a school's total. The award of a second major is already counted by its first major.
    if (row.text('program') === '99' || row.text('major') !== '1') continue;
    const program = row.code('program', /^\d\d\.\d{4}$/);
    const list = programs.get(program) ?? [];
    list.push({
      school: row.code('school', /^\d{6}$/),
      level: row.oneOf('level', awardLevels),
      awards: row.number('awards'),
    });
    programs.set(program, list);
  }
  return { year: parseInt(file.vintage), revised: file.vintage.endsWith('_rv'), programs };
}
