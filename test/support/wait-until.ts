import { waitUntil as waitFor } from '@open-wc/testing';

/** Waits until something holds; longer than the library's second, for a machine that is busy with more than this. */
export const waitUntil = (holds: () => unknown, what?: string, timeout = 12_000): Promise<void> =>
  waitFor(holds, what, { interval: 10, timeout });
