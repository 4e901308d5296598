/**
 * How often something slow is drawn at random: as often as it says in Chromium, and half as often where the same tests
 * run once more, in another engine.
 */
export const draws = (count: number): { numRuns: number } => ({
  numRuns: navigator.userAgent.includes('Chrome/') ? count : Math.ceil(count / 2),
});
