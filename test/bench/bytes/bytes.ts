import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure, Manner } from '../figure.js';
import { packed, type Packed } from '../packed.js';
import { installPeers } from '../peers/install.js';
import { bundle } from './bundle.js';
import { chartCode } from './chart-code.js';

/** What a page loads by a script tag. */
const cdn = [
  'loader.js',
  'related-careers.js',
  'popular-schools.js',
  'wage-summary.js',
  'all.js',
  'widgets/shared.js',
  'widgets/related-careers.js',
  'widgets/popular-schools.js',
  'widgets/wage-summary.js',
  'embed.js',
  'frame.js',
  'reserve.css',
];

/** What a project's bundler makes of a module, by the name in the table. */
const bundled: Record<string, string> = {
  "import 'career-widgets'": 'dist/entries/all.js',
  "import 'career-widgets/related-careers'": 'dist/entries/related-careers.js',
  "import 'career-widgets/popular-schools'": 'dist/entries/popular-schools.js',
  "import 'career-widgets/wage-summary'": 'dist/entries/wage-summary.js',
  "import 'career-widgets/loader'": 'dist/entries/loader.js',
  'a plain element, nothing checked': 'test/bench/floors/vanilla.js',
  'Lit alone': 'test/bench/floors/lit.js',
  'giscus (then a frame)': 'test/bench/peers/giscus.js',
  'lite-youtube (then a frame)': 'test/bench/peers/lite-youtube.js',
  'Recommend with its client': 'test/bench/peers/recommend.js',
  'Shoelace, card and tabs': 'test/bench/peers/shoelace.js',
  'Web Awesome, card and tabs': 'test/bench/peers/web-awesome.js',
  'InstantSearch, least imports': 'test/bench/peers/instantsearch.js',
  'InstantSearch, as documented': 'test/bench/peers/instantsearch-documented.js',
};

/** What each entry weighs, and what a publisher would take otherwise. */
export async function bytes({ note }: Manner): Promise<Figure[]> {
  installPeers();
  const figures = cdn.flatMap(file => figuresOf(file, packed(readFileSync(join('dist/cdn', file), 'utf8'))));
  for (const [name, entry] of Object.entries(bundled)) {
    note(`bundling ${entry}`);
    figures.push(...figuresOf(name, packed(await bundle(entry))));
  }
  figures.push({
    table: 'Bytes',
    of: 'what draws the bars',
    measure: 'brotli',
    value: chartCode(),
    unit: 'B',
  });
  return figures;
}

function figuresOf(of: string, sizes: Packed): Figure[] {
  const measures = ['min', 'gzip', 'brotli'] as const;
  return measures.map(measure => ({ table: 'Bytes', of, measure, value: sizes[measure], unit: 'B' }));
}
