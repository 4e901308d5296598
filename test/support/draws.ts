import { isThorough } from './needs.js';

/**
 * How often something slow is drawn at random: as often as it says in Chromium where all tests run; half as often where
 * the same tests run once more, in another engine; a fifth as often in the quick run.
 */
export const draws = (count: number): { numRuns: number } => ({
  numRuns: Math.ceil(count / (!isThorough ? 5 : navigator.userAgent.includes('Chrome/') ? 1 : 2)),
});
