import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import type { Protocol } from 'puppeteer-core';
import { folderOf } from './bytes/modules.js';
import { aligned } from './table.js';

type Node = Protocol.Profiler.ProfileNode;

/** What scripts have the browser do: make elements, put them in their places, watch them. */
const browser = '(the browser)';

/** Milliseconds by module, and by function of the browser. */
export type Times = Map<string, number>;

/**
 * What the functions of each module took, without what they call, and what the browser did for all of them. A script of
 * ours is told apart into its modules, by the map beside it; another counts as one, `except` not at all.
 */
export function timesOf(
  { nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile,
  except?: string,
): Times {
  const known = new Map(nodes.map(node => [node.id, node]));
  const parents = new Map(nodes.flatMap(node => (node.children ?? []).map(child => [child, node] as const)));
  const moduleOf = (node: Node | undefined): string | undefined => {
    if (!node) return undefined;
    const { functionName, url } = node.callFrame;
    // The collector of garbage and the like; and what looks on.
    if (functionName.startsWith('(')) return undefined;
    if (!url) return moduleOf(parents.get(node.id)) && `${browser} ${functionName}`;
    if (!url.startsWith('http')) return undefined;
    const path = new URL(url).pathname.slice(1);
    return path === except ? undefined : moduleAt(path, node.callFrame);
  };
  const times: Times = new Map();
  samples.forEach((id, index) => {
    const module = moduleOf(known.get(id));
    if (module) times.set(module, (times.get(module) ?? 0) + timeDeltas[index]! / 1000);
  });
  return times;
}

const maps = new Map<string, SourceMap>();

function moduleAt(path: string, { lineNumber, columnNumber }: Protocol.Runtime.CallFrame): string {
  if (!existsSync(`${path}.map`)) return path;
  if (!maps.has(path)) {
    maps.set(path, new SourceMap(JSON.parse(readFileSync(`${path}.map`, 'utf8')) as SourceMapPayload));
  }
  const entry = maps.get(path)!.findEntry(lineNumber, columnNumber);
  return 'originalSource' in entry ? entry.originalSource.replace(/^(\.\.\/)+/, '') : path;
}

export const sumOf = (times: Times): number => [...times.values()].reduce((sum, time) => sum + time, 0);

/** Hundredths of the whole, by folder and by module; what is less than one is left out. */
export function listed(times: Times): string {
  const groupOf = (module: string) => (module.startsWith(browser) ? browser : folderOf(module));
  return `${shares(times, groupOf)}\n\n${shares(times, module => module)}`;
}

function shares(times: Times, groupOf: (module: string) => string) {
  const groups: Times = new Map();
  for (const [module, time] of times) groups.set(groupOf(module), (groups.get(groupOf(module)) ?? 0) + time);
  const all = sumOf(times);
  const most = [...groups].filter(([, time]) => time >= all / 100).sort(([, a], [, b]) => b - a);
  return aligned([['', '%'], ...most.map(([group, time]) => [group, ((100 * time) / all).toFixed(0)])]);
}
