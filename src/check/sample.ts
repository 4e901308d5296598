/** A random sample of items, in their order; the same seed chooses the same items. */
export function sampleOf<Item>(items: readonly Item[], size: number, seed: number): Item[] {
  const random = randomFrom(seed);
  let wanted = Math.min(size, items.length);
  // Selection sampling: each item is taken with the probability that is left for it, in one pass.
  return items.filter((_, index) => {
    const isTaken = random() * (items.length - index) < wanted;
    wanted -= Number(isTaken);
    return isTaken;
  });
}

/** Mulberry32: numbers in [0, 1), determined by the seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
