/** Some items at random, in their order; the same seed chooses the same ones. */
export function sampleOf<Item>(items: readonly Item[], size: number, seed: number): Item[] {
  const random = randomFrom(seed);
  let wanted = Math.min(size, items.length);
  // Each item is taken with the chance that is left for it, so one pass is enough.
  return items.filter((_, index) => {
    const isTaken = random() * (items.length - index) < wanted;
    wanted -= Number(isTaken);
    return isTaken;
  });
}

/** Mulberry32: numbers from 0 to below 1, the same ones for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
