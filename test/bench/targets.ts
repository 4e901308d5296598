import type { Figure } from './figure.js';
import { aligned, amount } from './table.js';

/** What a figure has to be, and what we would like it to be. */
interface Target {
  name: string;
  hard: number;
  want: number;
  table: string;
  measure: string;
  /** Where several are named, the worst of them counts. */
  of: readonly string[];
}

const own = ['career-widgets'];
const single = ['related-careers.js', 'wage-summary.js'];
const page = ['career-widgets, related-careers.js'];
const snippet = ['the snippet we recommend'];
const slow = 'First card on slow 4G at a quarter of the speed';
const long = '1,000 schools at a quarter of the speed';
const rendering = (what: string, counts: Record<string, number>, hard: number, kind: string): Target[] =>
  Object.entries(counts).map(([count, want]) => ({
    name: `${what}, ${count} ${kind}`,
    hard,
    want,
    table: `Rendering: ${what}`,
    measure: `${count} ${kind}`,
    of: own,
  }));

export const targets: readonly Target[] = [
  { name: 'loader.js', hard: 1300, want: 1100, table: 'Bytes', measure: 'brotli', of: ['loader.js'] },
  { name: 'one widget', hard: 16_500, want: 15_000, table: 'Bytes', measure: 'brotli', of: single },
  {
    name: 'one widget, schools',
    hard: 18_800,
    want: 17_000,
    table: 'Bytes',
    measure: 'brotli',
    of: ['popular-schools.js'],
  },
  { name: 'all three', hard: 22_000, want: 20_000, table: 'Bytes', measure: 'brotli', of: ['all.js'] },
  {
    name: 'chart code',
    hard: 600,
    want: 300,
    table: 'Bytes',
    measure: 'brotli',
    of: ['what draws the bars'],
  },
  ...rendering('work', { '6': 1.05, '60': 1.05, '1,000': 1.05 }, 1.15, 'cards'),
  ...rendering('script', { '6': 1.05, '60': 0.9, '1,000': 0.8 }, 1.9, 'cards'),
  ...rendering('script', { '6': 1, '60': 1, '1,000': 1 }, 2.2, 'schools'),
  {
    name: '1,000 schools, first painted',
    hard: 0.05,
    want: 0.03,
    table: long,
    measure: 'first painted',
    of: own,
  },
  {
    name: '1,000 schools, all in place',
    hard: 0.4,
    want: 0.2,
    table: long,
    measure: 'all in place',
    of: own,
  },
  { name: '1,000 schools, tasks over 50 ms', hard: 1, want: 0, table: long, measure: 'long tasks', of: own },
  {
    name: '1 of 1,000 cards changes',
    hard: 0.03,
    want: 0.006,
    table: 'One item changes',
    measure: '1,000 cards',
    of: own,
  },
  {
    name: 'scripts of a first visit',
    hard: 2.9,
    want: 2.5,
    table: 'Scripts of a first visit',
    measure: 'time',
    of: page,
  },
  {
    name: 'first card, loader.js',
    hard: 1.2,
    want: 1.08,
    table: slow,
    measure: 'first card',
    of: ['career-widgets, loader.js'],
  },
  { name: 'first card, one file', hard: 1.15, want: 1.1, table: slow, measure: 'first card', of: page },
  {
    name: 'first card, document preloaded',
    hard: 0.85,
    want: 0.8,
    table: slow,
    measure: 'first card',
    of: snippet,
  },
  {
    name: 'first card, prerendered',
    hard: 0.4,
    want: 0.38,
    table: slow,
    measure: 'first card',
    of: ['career-widgets, prerendered'],
  },
  {
    name: '6 cards, tasks over 50 ms',
    hard: 0,
    want: 0,
    table: slow,
    measure: 'long tasks',
    of: [...page, ...snippet],
  },
  ...['360 px', '800 px', '1200 px'].map(measure => ({
    name: `layout shift at ${measure}`,
    hard: 0,
    want: 0,
    table: 'Layout shift',
    measure,
    of: snippet,
  })),
  {
    name: '100 widgets, requests for data',
    hard: 3,
    want: 3,
    table: 'Many on a page: requests for data',
    measure: '100',
    of: ['career-widgets, all.js', 'career-widgets, loader.js'],
  },
  ...Object.entries({ nodes: [0, 0], listeners: [0, 0], heap: [1, 0.1] }).map(([measure, [hard, want]]) => ({
    name: `1,000 came and went, ${measure}`,
    hard: hard!,
    want: want!,
    table: 'Left of 1,000 that came and went',
    measure,
    of: own,
  })),
];

/** Says of each target whether it is met, and how many hard ones are not. */
export function judge(figures: readonly Figure[]): { text: string; misses: number } {
  const judged = targets.map(target => ({ target, ...verdict(target, figures) }));
  const rows = judged.map(({ target: { name, hard, want }, worst, says }) => [
    name,
    worst ? amount(worst) : '',
    amount({ value: hard, unit: worst?.unit ?? 'x' }),
    amount({ value: want, unit: worst?.unit ?? 'x' }),
    says,
  ]);
  return {
    text: `Targets\n${aligned([['', 'measured', 'hard', 'want', ''], ...rows])}`,
    misses: judged.filter(({ says }) => says === 'NOT MET').length,
  };
}

function verdict({ table, measure, of, hard, want }: Target, figures: readonly Figure[]) {
  const [worst] = figures
    .filter(figure => figure.table === table && figure.measure === measure && of.includes(figure.of))
    .sort((a, b) => b.value - a.value);
  if (!worst) return { worst, says: 'not measured' };
  if (worst.isNoisy) return { worst, says: 'noisy' };
  if (worst.value <= want) return { worst, says: 'wanted' };
  if (worst.value <= hard) return { worst, says: 'met' };
  // Only what is beyond the noise is a miss.
  return { worst, says: (worst.low ?? worst.value) > hard ? 'NOT MET' : 'within noise' };
}
