import type { Figure } from './figure.js';

/** The figures as tables of text: one for each name, a row for each thing, a column for each measure. */
export function tables(figures: readonly Figure[]): string {
  return unique(figures.map(({ table }) => table))
    .map(name =>
      table(
        name,
        figures.filter(figure => figure.table === name),
      ),
    )
    .join('\n\n');
}

function table(name: string, figures: readonly Figure[]) {
  const measures = unique(figures.map(({ measure }) => measure));
  const rows = unique(figures.map(({ of }) => of)).map(of => [
    of,
    ...measures.map(measure => cell(figures.find(figure => figure.of === of && figure.measure === measure))),
  ]);
  const over = unique(figures.flatMap(({ over }) => over ?? []));
  const relative = over.length > 0 ? `, x: over ${over.join('; ')}` : '';
  const noise = figures.some(({ isNoisy }) => isNoisy) ? '\n(~ too noisy to judge)' : '';
  return `${name}${relative}\n${aligned([['', ...measures], ...rows])}${noise}`;
}

function cell(figure: Figure | undefined) {
  if (!figure) return '';
  const { unit, low, high, isNoisy } = figure;
  const spread = low === undefined || high === undefined ? '' : ` (${short(low)}–${short(high)})`;
  return `${isNoisy ? '~' : ''}${amount(figure)}${spread}${unit === 'ms' || unit === 'MB' ? ` ${unit}` : ''}`;
}

/** A figure's value as it is written: bytes and counts whole, all else in three digits. */
export function amount({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  return unit === 'B' || unit === 'count' ? Math.round(value).toLocaleString('en-US') : short(value);
}

function short(value: number) {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toPrecision(3);
}

/** Lines with columns as wide as they have to be: words on the left, numbers on the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row.map((text, column) => (column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!)));
  return rows.map(row => `  ${line(row).join('   ')}`.trimEnd()).join('\n');
}

const unique = <T>(values: readonly T[]) => [...new Set(values)];
