import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import type { Protocol } from 'puppeteer-core';
import { folderOf } from '../bytes/modules.js';
import type { Manner } from '../figure.js';
import type { BenchServer } from '../server.js';
import { aligned } from '../table.js';
import type { Job } from './jobs.js';
import { Workshop } from './workshop.js';

type Node = Protocol.Profiler.ProfileNode;

const jobs: readonly Job[] = [
  { kind: 'cards', count: 6 },
  { kind: 'cards', count: 60 },
  { kind: 'schools', count: 60 },
];

const script = 'dist/cdn/all.js';

/** What scripts have the browser do: make elements, put them in their places, watch them. */
const browser = '(the browser)';

/** Prints where the time goes from data to document, by folder and by module. */
export async function tellProfile(server: BenchServer, { isQuick, note }: Manner): Promise<void> {
  for (const job of jobs) {
    note(`${job.count} ${job.kind}`);
    const workshop = await Workshop.open(server, job);
    await workshop.warm(['career-widgets'], 1500);
    const profile = await workshop.profile('career-widgets', isQuick ? 20 : 200);
    await workshop.close();
    const times = timesOf(profile);
    console.log(`\n${job.count} ${job.kind}, hundredths of the script's time`);
    const groupOf = (module: string) => (module.startsWith(browser) ? browser : folderOf(module));
    console.log(`${listed(times, groupOf)}\n\n${listed(times, module => module)}`);
  }
}

/** Milliseconds that the functions of each module took, without what they call; and what the browser did for all of them. */
function timesOf({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): Map<string, number> {
  const places = new SourceMap(JSON.parse(readFileSync(`${script}.map`, 'utf8')) as SourceMapPayload);
  const known = new Map(nodes.map(node => [node.id, node]));
  const parents = new Map(nodes.flatMap(node => (node.children ?? []).map(child => [child, node] as const)));
  const moduleOf = (node: Node | undefined): string | undefined => {
    if (!node) return undefined;
    const { functionName, url, lineNumber, columnNumber } = node.callFrame;
    // The collector of garbage and the like.
    if (functionName.startsWith('(')) return undefined;
    if (!url) return moduleOf(parents.get(node.id)) && `${browser} ${functionName}`;
    if (!url.endsWith(script)) return undefined;
    const entry = places.findEntry(lineNumber, columnNumber);
    return 'originalSource' in entry ? entry.originalSource.replace(/^(\.\.\/)+/, '') : undefined;
  };
  const times = new Map<string, number>();
  samples.forEach((id, index) => {
    const module = moduleOf(known.get(id));
    if (module) times.set(module, (times.get(module) ?? 0) + timeDeltas[index]!);
  });
  return times;
}

function listed(times: ReadonlyMap<string, number>, groupOf: (module: string) => string) {
  const groups = new Map<string, number>();
  let all = 0;
  for (const [module, time] of times) {
    groups.set(groupOf(module), (groups.get(groupOf(module)) ?? 0) + time);
    all += time;
  }
  const rows = [...groups].map(([group, time]) => [group, (100 * time) / all] as const);
  const most = rows.filter(([, share]) => share >= 1).sort(([, a], [, b]) => b - a);
  return aligned([['', '%'], ...most.map(([group, share]) => [group, share.toFixed(0)])]);
}
