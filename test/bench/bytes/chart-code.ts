import { readFileSync } from 'node:fs';
import { moduleCosts } from './modules.js';

/** The functions of the wage table that draw, by file. */
const drawing: Record<string, string[]> = {
  'src/widgets/wage-summary/row.ts': ['bar', 'band', 'percent'],
  'src/widgets/wage-summary/pay.ts': ['scaleOf'],
};

/** What the bars of the wage table add to its script. */
export function chartCode(): number {
  const lines = new Set(Object.entries(drawing).flatMap(([file, names]) => names.flatMap(linesOf(file))));
  const costs = moduleCosts('dist/cdn/wage-summary.js', (module, line) =>
    lines.has(`${module}:${line}`) ? 'drawing' : 'all else',
  );
  return costs.find(({ module }) => module === 'drawing')!.brotli;
}

/** The lines of a file that hold a function, from its name to the brace or the end of the statement. */
function linesOf(file: string) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return (name: string): string[] => {
    const start = lines.findIndex(line => new RegExp(`^(export )?(function|const) ${name}\\b`).test(line));
    if (start < 0) throw new Error(`${file} has no ${name}: say in chart-code.ts what draws the bars now.`);
    const length = /^const/.test(lines[start]!) ? 1 : lines.slice(start).indexOf('}') + 1;
    return Array.from({ length }, (_, index) => `${file}:${start + index}`);
  };
}
