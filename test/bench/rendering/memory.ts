import type { Figure, Manner } from '../figure.js';
import type { BenchServer } from '../server.js';
import { reference, type Job } from './jobs.js';
import type { Bench } from './page.js';
import { Workshop } from './workshop.js';

declare const bench: Bench;

/** What is left of widgets that came and went: nothing, if all is well. */
export async function memory(server: BenchServer, { isQuick, note }: Manner): Promise<Figure[]> {
  const cycles = isQuick ? 50 : 1000;
  const job: Job = { kind: 'cards', count: 6 };
  const figures: Figure[] = [];
  for (const of of ['career-widgets', reference, 'preact', 'InstantSearch']) {
    note(`${cycles} come and go by ${of}`);
    const workshop = await Workshop.open(server, job);
    const cycle = (count: number) => workshop.page.evaluate((...given) => bench.cycle(...given), of, count);
    const left = async () => {
      // What holds on to elements only weakly lets go of them in the second round.
      for (let again = 0; again < 3; again++) await workshop.meter.collectGarbage();
      return workshop.meter.read();
    };
    await cycle(100);
    const before = await left();
    await cycle(cycles);
    const after = await left();
    await workshop.close();
    const table = `Left of ${cycles.toLocaleString('en-US')} that came and went`;
    const grown = (name: string) => after[name]! - before[name]!;
    figures.push(
      { table, of, measure: 'nodes', value: grown('Nodes'), unit: 'count' },
      { table, of, measure: 'listeners', value: grown('JSEventListeners'), unit: 'count' },
      { table, of, measure: 'heap', value: grown('JSHeapUsedSize') / 1e6, unit: 'MB' },
    );
  }
  return figures;
}
