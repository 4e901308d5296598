import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits until something holds, looking by the clock. A frame or tab that is out of view paints nothing, so a look at
 * each paint, as Puppeteer has it, may never come; and what `holds` does, such as scrolling, is done at each look.
 */
export async function until(holds: () => unknown, what: string, time = 30_000): Promise<void> {
  const end = Date.now() + time;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Not within ${time / 1000} s: ${what}.`);
    await sleep(50);
  }
}
