import type { Pay } from '../contract/wages.js';
import type { Published } from './published.js';

type Count = 'employment' | 'jobsPer1000' | 'quotient';
const counts: readonly Count[] = ['employment', 'jobsPer1000', 'quotient'];

/**
 * Removes from an area's table the measures that an extract has for none of its
 * occupations: whether BLS released them is unknown.
 */
export function withoutUnknown(table: ReadonlyMap<string, Published>): Map<string, Published> {
  const rows = [...table.values()];
  const known = {
    annual: knownIn(rows.map(({ annual }) => annual)),
    hourly: knownIn(rows.map(({ hourly }) => hourly)),
  };
  const knownCounts = counts.filter(count => rows.some(row => typeof row[count] === 'number'));
  return new Map(
    [...table].map(([code, { title, annual, hourly, ...row }]) => [
      code,
      {
        title,
        code,
        ...Object.fromEntries(knownCounts.map(count => [count, row[count]])),
        ...(annual && { annual: only(annual, known.annual) }),
        ...(hourly && { hourly: only(hourly, known.hourly) }),
      },
    ]),
  );
}

function knownIn(pays: readonly (Pay | undefined)[]) {
  const known = new Set<string>();
  for (const pay of pays) {
    for (const [name, amount] of Object.entries(pay ?? {})) if (amount !== null) known.add(name);
  }
  return known;
}

const only = (pay: Pay, known: ReadonlySet<string>): Pay =>
  Object.fromEntries(Object.entries(pay).filter(([name]) => known.has(name)));
