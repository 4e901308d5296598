import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const files = ['loader.js', 'wage-summary.js', 'related-careers.js', 'popular-schools.js', 'all.js'];
const bench = 'test/bench/results.json';

/**
 * The figures of the demo's front page, `/demo/figures.json`: transfer sizes of the build, and of the alternatives
 * measured by the benchmarks. Everything in it has been built or measured.
 *
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function demoFigures() {
  return {
    name: 'demo-figures',
    serve: ({ path }) =>
      path === '/demo/figures.json' ? { body: JSON.stringify(figures()), type: 'json' } : undefined,
  };
}

/** @typedef {{ of: string, brotli: number }} Weight */

/** @returns {{ own: Weight[], others: Weight[] }} */
export function figures() {
  return {
    own: files
      .filter(file => existsSync(`dist/cdn/${file}`))
      .map(file => ({ of: file, brotli: brotliCompressSync(readFileSync(`dist/cdn/${file}`)).length })),
    others: existsSync(bench) ? othersIn(JSON.parse(readFileSync(bench, 'utf8'))) : [],
  };
}

/** @param {Record<string, { figures: { table: string, of: string, measure: string, value: number }[] }>} results */
function othersIn(results) {
  return Object.values(results)
    .flatMap(({ figures }) => figures)
    .filter(({ table, measure }) => table === 'Bytes' && measure === 'brotli')
    .filter(({ of }) => !/\.(js|css)$|^import |^Lit|nothing checked|^what draws/.test(of))
    .map(({ of, value }) => ({ of, brotli: value }))
    .sort((one, other) => one.brotli - other.brotli);
}
