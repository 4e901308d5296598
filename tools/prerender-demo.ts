// Prints the demo's article as `career-widgets prerender` leaves it, with a switch for its scripts.
import { readFile } from 'node:fs/promises';
import { Prerenderer } from '../src/entries/node/prerender.js';

const hasScript = !process.argv.includes('--script=off');
const article = await readFile('demo/article.html', 'utf8');
const { html, failures } = await new Prerenderer({ endpoint: 'test/fixtures/dataset' }).page({
  html: article
    .replace('<html lang="en-US">', '<html lang="en-US" class="prerendered">')
    .replace('<a href="article.html" aria-current="page">', '<a href="article.html">')
    .replace('<a href="prerendered.html">', '<a href="prerendered.html" aria-current="page">')
    .replace('<div class="masthead">', `${switchBar()}\n      $&`),
});
if (failures.length > 0) throw new Error(failures.map(({ message }) => message).join('\n'));
process.stdout.write(hasScript ? html : html.replace(/<script type="module"[^>]*><\/script>/g, ''));

function switchBar() {
  const other = hasScript
    ? '<a href="prerendered.html?script=off">Without a script</a>'
    : '<a href="prerendered.html">With the script</a>';
  const said = hasScript
    ? 'This page came with its widgets in its HTML; the script hydrated them, and requested nothing.'
    : 'This page has no script at all: what you see is its HTML.';
  return `<div class="strip"><div class="frame"><p>${said}</p><p>${other}</p></div></div>`;
}
