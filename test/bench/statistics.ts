/** A ratio, and the ends of the interval that holds it in 95 of 100 runs. */
export interface Ratio {
  value: number;
  low: number;
  high: number;
}

/** One turn of two things that are compared: what each of them took. */
export type Pair = readonly [own: number, reference: number];

/** How far from one the same thing measured twice may be, before a run says nothing. */
const tolerance = 0.05;

const draws = 1000;

/** A quarter of the samples are no greater: what a thing takes where nothing else gets in its way. */
export const lowerQuartile = (samples: readonly number[]): number => quantile(samples, 0.25);

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

/** The value below which a share of the samples lies, between two samples where it has to. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)]!;
  return below + (sorted[Math.ceil(place)]! - below) * (place % 1);
}

/**
 * What one thing takes over what another takes, by their lower quartiles: the median of the processes in which both
 * took turns. Its interval comes from drawing the turns of each process anew, both of a turn together.
 */
export function ratioOf(processes: readonly (readonly Pair[])[], random: () => number): Ratio {
  const drawn = Array.from({ length: draws }, () =>
    middle(processes.map(pairs => pairs.map(() => pairs[Math.floor(random() * pairs.length)]!))),
  );
  return { value: middle(processes), low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) };
}

function middle(processes: readonly (readonly Pair[])[]) {
  return median(
    processes.map(
      pairs => lowerQuartile(pairs.map(([own]) => own)) / lowerQuartile(pairs.map(([, other]) => other)),
    ),
  );
}

/** Whether a thing measured against itself came out so far from one that nothing measured beside it counts. */
export function isVoid({ value }: Pick<Ratio, 'value'>): boolean {
  return !(Math.abs(value - 1) <= tolerance);
}

/** The same things in another order. */
export function shuffled<T>(things: readonly T[], random: () => number): T[] {
  return things
    .map(thing => ({ thing, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ thing }) => thing);
}
