import type { TestContext } from 'node:test';

/** Numbers from 0 to 1 that a seed decides (mulberry32); the test prints it, and CAREER_WIDGETS_SEED names another. */
export function seededRandom(context: Pick<TestContext, 'diagnostic'>) {
  const seed = Number(process.env['CAREER_WIDGETS_SEED'] ?? Date.now() % 1_000_000);
  const name = `CAREER_WIDGETS_SEED=${seed}`;
  context.diagnostic(`drawn with ${name}`);
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { random, seed: name };
}
