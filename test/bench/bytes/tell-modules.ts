import { readFileSync } from 'node:fs';
import { brotli } from '../packed.js';
import { aligned } from '../table.js';
import { folderOf, moduleCosts, type ModuleCost } from './modules.js';

const files = ['related-careers', 'popular-schools', 'wage-summary'];

/** Prints where the bytes of each entry come from, by folder and by module. */
export function tellModules(): void {
  for (const name of files) {
    const path = `dist/cdn/${name}.js`;
    console.log(`\n${path}: ${brotli(readFileSync(path, 'utf8'))} B brotli, and how many fewer without …`);
    console.log(`${listed(moduleCosts(path, folderOf))}\n\n${listed(moduleCosts(path))}`);
  }
}

function listed(costs: readonly ModuleCost[]) {
  const rows = costs.map(({ module, min, brotli }) => [module, String(brotli), String(min)]);
  return aligned([['', 'brotli', 'min'], ...rows]);
}
