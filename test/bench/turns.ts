import type { Figure } from './figure.js';
import { isVoid, ratioOf, shuffled, type Pair, type Ratio } from './statistics.js';

/** What one subject took in one turn, by measure. */
export type Sample = Readonly<Record<string, number>>;

/** One round, in which every subject had its turn. */
export type Round = Readonly<Record<string, Sample>>;

/** Lets subjects take turns, in another order each round. */
export async function takeTurns(
  subjects: readonly string[],
  count: number,
  random: () => number,
  sample: (subject: string) => Promise<Sample>,
): Promise<Round[]> {
  const rounds: Round[] = [];
  for (let round = 0; round < count; round++) {
    const samples: Record<string, Sample> = {};
    for (const subject of shuffled(subjects, random)) samples[subject] = await sample(subject);
    rounds.push(samples);
  }
  return rounds;
}

/** Two subjects that are one and the same thing. */
export interface Twins {
  reference: string;
  twin: string;
  measure: string;
}

/** How much is measured: in how many processes, and how often before noise is taken for what it is. */
export interface Amount {
  processes: number;
  tries: number;
}

/** Compares in several processes, and again while the twins differ. */
export async function compare(
  { reference, twin, measure }: Twins,
  { processes, tries }: Amount,
  random: () => number,
  inProcess: () => Promise<Round[]>,
): Promise<Comparison> {
  for (let again = 1; ; again++) {
    const rounds: Round[][] = [];
    for (let process = 0; process < processes; process++) rounds.push(await inProcess());
    const comparison = new Comparison(rounds, reference, random);
    const difference = comparison.ratio(twin, measure);
    if (!isVoid(difference)) return comparison;
    if (again >= tries) return new Comparison(rounds, reference, random, true);
  }
}

/** What came of taking turns. */
export class Comparison {
  readonly isNoisy: boolean;
  readonly #processes: readonly (readonly Round[])[];
  readonly #reference: string;
  readonly #random: () => number;

  constructor(
    processes: readonly (readonly Round[])[],
    reference: string,
    random: () => number,
    isNoisy = false,
  ) {
    this.#processes = processes;
    this.#reference = reference;
    this.#random = random;
    this.isNoisy = isNoisy;
  }

  ratio(subject: string, measure: string): Ratio {
    const pairs = this.#processes.map(rounds =>
      rounds.map((round): Pair => [round[subject]![measure]!, round[this.#reference]![measure]!]),
    );
    return ratioOf(pairs, this.#random);
  }

  samples(subject: string, measure: string): number[] {
    return this.#processes.flatMap(rounds => rounds.map(round => round[subject]![measure]!));
  }

  figure(subject: string, measure: string, where: Pick<Figure, 'table' | 'measure'>): Figure {
    const ratio = this.ratio(subject, measure);
    const noise = this.isNoisy ? { isNoisy: true } : {};
    return { ...where, of: subject, unit: 'x', over: this.#reference, ...ratio, ...noise };
  }
}
