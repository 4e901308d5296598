import type { Manner } from '../figure.js';
import { listed, timesOf } from '../profile.js';
import type { BenchServer } from '../server.js';
import type { Job } from './jobs.js';
import { Workshop } from './workshop.js';

const jobs: readonly Job[] = [
  { kind: 'cards', count: 6 },
  { kind: 'cards', count: 60 },
  { kind: 'schools', count: 60 },
];

/** What is of the bench, and not of the widgets. */
const bench = 'rendering.js';

/** Prints where the time goes from data to document, by folder and by module. */
export async function tellProfile(server: BenchServer, { isQuick, note }: Manner): Promise<void> {
  for (const job of jobs) {
    note(`${job.count} ${job.kind}`);
    const workshop = await Workshop.open(server, job);
    await workshop.warm(['career-widgets'], 1500);
    const times = timesOf(await workshop.profile('career-widgets', isQuick ? 20 : 200), bench);
    await workshop.close();
    console.log(`\n${job.count} ${job.kind}, hundredths of the script's time\n${listed(times)}`);
  }
}
