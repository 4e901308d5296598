import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { brotli } from '../packed.js';

/** What one module adds to a script. */
export interface ModuleCost {
  module: string;
  /** Characters of the built file that come from it. */
  min: number;
  /** How much smaller the packed file is without those characters. */
  brotli: number;
}

/** Runs of a built file's text, each with the module that it comes from. */
type Run = [module: string, text: string];

/** The name under which a line of a module is counted; lines are numbered from zero. */
export type GroupOf = (module: string, line: number) => string;

/** `src/ui/widget.ts` is in `src/ui`, `node_modules/@lit/reactive-element/css-tag.js` in its package. */
export function folderOf(module: string): string {
  const [, folder] = /^(node_modules\/(?:@[^/]+\/)?[^/]+|src\/[^/]+)/.exec(module) ?? [];
  return folder ?? module;
}

/** What no module wrote: the names that are the file's own, and the words that join modules. */
const unwritten = '(added by the build)';

/**
 * The cost of each module in a built file, or of each group of them, the dearest first. They add up to less than the
 * file, because modules share words.
 */
export function moduleCosts(path: string, groupOf: GroupOf = module => module): ModuleCost[] {
  const runs = runsOf(readFileSync(path, 'utf8'), readFileSync(`${path}.map`, 'utf8'), groupOf);
  const whole = brotli(textOf(runs));
  return [...new Set(runs.map(([module]) => module))]
    .map(module => ({
      module,
      min: textOf(runs.filter(([from]) => from === module)).length,
      brotli: whole - brotli(textOf(runs.filter(([from]) => from !== module))),
    }))
    .sort((a, b) => b.brotli - a.brotli);
}

const textOf = (runs: readonly Run[]) => runs.map(([, text]) => text).join('');

function runsOf(code: string, map: string, groupOf: GroupOf): Run[] {
  const places = new SourceMap(JSON.parse(map) as SourceMapPayload);
  const runs: Run[] = [];
  for (const [line, text] of code.split(/(?<=\n)/).entries()) {
    for (let column = 0; column < text.length; column++) {
      const module = groupAt(places, line, column, groupOf);
      const last = runs.at(-1);
      if (last?.[0] === module) last[1] += text[column];
      else runs.push([module, text[column]!]);
    }
  }
  return runs;
}

function groupAt(places: SourceMap, line: number, column: number, groupOf: GroupOf) {
  const entry = places.findEntry(line, column);
  if (!('originalSource' in entry) || entry.generatedLine !== line) return unwritten;
  return groupOf(entry.originalSource.replace(/^(\.\.\/)+/, ''), entry.originalLine);
}
