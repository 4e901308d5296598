import type { Fault } from '../check/finding.js';
import type { CheckReport } from '../check/report.js';

const number = new Intl.NumberFormat('en-US');

// URLs listed under one remark, which may apply to thousands of documents.
const mostNamed = 3;

/** The human-readable report of a check. */
export function reportText(report: CheckReport): string {
  const faults = groupsOf(report.faults, ({ url }) => url);
  const remarks = groupsOf(report.remarks, ({ text }) => text);
  return [
    ...[...faults].map(([url, found]) => faultBlock(url, found, report.more[url])),
    ...[...remarks].map(([text, found]) =>
      remarkBlock(
        text,
        found.map(({ url }) => url),
      ),
    ),
    summary(report, faults.size),
    '',
  ].join('\n');
}

function faultBlock(url: string, faults: readonly Fault[], more = 0): string {
  const lines = faults.map(({ path, expected, found }) => `  ${path}: expected ${expected}; found ${found}`);
  return [url, ...lines, ...(more > 0 ? [`  and ${number.format(more)} more`] : []), ''].join('\n');
}

function remarkBlock(text: string, urls: readonly string[]): string {
  const lines = urls.slice(0, mostNamed).map(url => `  ${url}`);
  const more = urls.length - mostNamed;
  const rest = more > 0 ? [`  and ${number.format(more)} more`] : [];
  return [`Remark: ${text}`, ...lines, ...rest, ''].join('\n');
}

function summary({ place, careers, documents, seed, faults, more }: CheckReport, faulty: number): string {
  const of = `${counted(careers, 'career')}${seed === undefined ? '' : ` (--seed ${seed})`}`;
  const all = `${counted(documents, 'document')} of ${of}`;
  if (faults.length === 0) return `${place}: ${all} ${documents === 1 ? 'matches' : 'match'} the contract.`;
  const total = Object.values(more).reduce((sum, count) => sum + count, faults.length);
  return `${place}: ${counted(total, 'fault')} in ${number.format(faulty)} of ${all}.`;
}

const counted = (count: number, noun: string) => `${number.format(count)} ${noun}${count === 1 ? '' : 's'}`;

function groupsOf<Item>(items: readonly Item[], nameOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
