import type { Figure, Manner } from '../figure.js';
import { pageScript } from '../page-script.js';
import { installPeers } from '../peers/install.js';
import { BenchServer } from '../server.js';
import { median } from '../statistics.js';
import { compare, takeTurns, type Round } from '../turns.js';
import { reference, subjectsFor, twin, type Job } from './jobs.js';
import { memory } from './memory.js';
import { tellProfile } from './tell-profile.js';
import { Workshop } from './workshop.js';

/** A long list, or one that will do for a trial. */
const longest = ({ isQuick }: Manner) => (isQuick ? 120 : 1000);

function jobsFor(manner: Manner): Job[] {
  const kinds = ['cards', 'schools', 'wages'] as const;
  const short = [6, 60].flatMap(count => kinds.map(kind => ({ kind, count })));
  const long = (['cards', 'schools'] as const).map(kind => ({ kind, count: longest(manner) }));
  return [...short, ...long];
}

/** Who can take over a document with one item changed. */
const updating = ['career-widgets', reference, twin, 'Lit', 'preact'];

const html = `<!doctype html><html lang="en"><title>Rendering</title><link rel="icon" href="data:,">
  <style>body { font: 16px/1.5 sans-serif }</style><body>
  <script type="module" src="/dist/cdn/all.js"></script><script type="module" src="/rendering.js"></script>`;

/** What it takes from data to document, and to the screen. */
export const rendering = (manner: Manner): Promise<Figure[]> =>
  withPage(async server => {
    const figures: Figure[] = [];
    for (const job of jobsFor(manner)) figures.push(...(await shown(server, job, manner)));
    figures.push(...(await plainly(server, manner)));
    for (const kind of ['cards', 'schools'] as const)
      figures.push(...(await updated(server, { kind, count: longest(manner) }, manner)));
    figures.push(...(await slowed(server, manner)));
    figures.push(...(await memory(server, manner)));
    return figures;
  });

/** Prints where the time of our own script goes. */
export const renderingProfile = (manner: Manner): Promise<void> =>
  withPage(server => tellProfile(server, manner));

async function withPage<Result>(act: (server: BenchServer) => Promise<Result>): Promise<Result> {
  installPeers();
  const server = await BenchServer.open({
    '/rendering': html,
    '/rendering.js': await pageScript('test/bench/rendering/page.ts'),
  });
  try {
    return await act(server);
  } finally {
    server.close();
  }
}

const nameOf = ({ kind, count }: Job) => `${count.toLocaleString('en-US')} ${kind}`;

/** How much is measured: fewer turns of what is long, for it is steadier. */
function amounts({ count }: Job, { isQuick }: Manner) {
  if (isQuick) return { processes: 1, tries: 1, rounds: count > 60 ? 1 : 5, warm: 100 };
  return { processes: 3, tries: 3, rounds: count > 60 ? 8 : 30, warm: 1500 };
}

async function shown(server: BenchServer, job: Job, manner: Manner, isSteady = true): Promise<Figure[]> {
  const { rounds, warm, ...amount } = amounts(job, manner);
  const subjects = subjectsFor(job);
  const twins = { reference, twin, measure: 'script' };
  const comparison = await compare(twins, amount, manner.random, async () => {
    manner.note(nameOf(job));
    const workshop = await Workshop.open(server, job, { isSteady });
    try {
      await workshop.warm(subjects, warm);
      return await takeTurns(subjects, rounds, manner.random, subject => workshop.show(subject));
    } finally {
      await workshop.close();
    }
  });
  const table = isSteady ? 'Rendering' : 'Rendering without any flags';
  return subjects.flatMap(subject =>
    ['script', 'work'].map(measure =>
      comparison.figure(subject, measure, { table: `${table}: ${measure}`, measure: nameOf(job) }),
    ),
  );
}

/** One job as readers' browsers do it, so that nobody can say that the flags flatter anyone. */
function plainly(server: BenchServer, manner: Manner) {
  return shown(server, { kind: 'cards', count: 60 }, manner, false);
}

async function updated(server: BenchServer, job: Job, manner: Manner): Promise<Figure[]> {
  const { rounds, warm, ...amount } = amounts(job, manner);
  const twins = { reference, twin, measure: 'update' };
  const comparison = await compare(twins, amount, manner.random, async () => {
    manner.note(`one of ${nameOf(job)} changes`);
    const workshop = await Workshop.open(server, job);
    try {
      await workshop.warm(updating, warm);
      return await takeTurns(updating, rounds, manner.random, subject => workshop.update(subject));
    } finally {
      await workshop.close();
    }
  });
  return updating.map(subject =>
    comparison.figure(subject, 'update', { table: 'One item changes', measure: nameOf(job) }),
  );
}

/** A long list on a slow machine: when its first item is seen, when all are there, and how long it holds the page. */
async function slowed(server: BenchServer, manner: Manner): Promise<Figure[]> {
  const job: Job = { kind: 'schools', count: longest(manner) };
  const subjects = ['career-widgets', reference, twin];
  const { rounds, processes, tries } = amounts(job, manner);
  const twins = { reference, twin, measure: 'all' };
  const comparison = await compare(twins, { processes, tries }, manner.random, async (): Promise<Round[]> => {
    manner.note(`${nameOf(job)} at a quarter of the speed`);
    const workshop = await Workshop.open(server, { ...job, isAtOnce: true });
    try {
      await workshop.slowDown(4);
      return await takeTurns(subjects, rounds, manner.random, subject => workshop.show(subject));
    } finally {
      await workshop.close();
    }
  });
  const table = `${nameOf(job)} at a quarter of the speed`;
  return subjects.flatMap((of): Figure[] => [
    comparison.figure(of, 'first', { table, measure: 'first painted' }),
    comparison.figure(of, 'all', { table, measure: 'all in place' }),
    { table, of, measure: 'long tasks', value: median(comparison.samples(of, 'longTasks')), unit: 'count' },
  ]);
}
