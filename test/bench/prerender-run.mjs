// One measured run of what is built, in a process of its own: `prerender PAGES DATASET` prerenders the pages of a
// folder; `parse PAGES AS OUT` only reads and parses them, and writes the bytes that they have become. Prints its cost
// as JSON.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';

const [what, pages = '', other = '', out = ''] = process.argv.slice(2);
const files = readdirSync(pages);

function onlyParse() {
  mkdirSync(out, { recursive: true });
  for (const file of files) {
    parse(readFileSync(join(pages, file), 'utf8'), { sourceCodeLocationInfo: true });
    writeFileSync(join(out, file), readFileSync(join(other, file)));
  }
  return 0;
}

async function prerender() {
  const built = (/** @type {string} */ name) =>
    import(new URL(`../../dist/prerender/${name}.js`, import.meta.url).href);
  const { prerenderFiles } = await built('files');
  let written = 0;
  await prerenderFiles(
    files.map(file => join(pages, file)),
    { endpoint: other },
    (/** @type {{ written: number }} */ outcome) => (written += outcome.written),
  );
  return written;
}

const start = performance.now();
const written = what === 'parse' ? onlyParse() : await prerender();
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage();
const { maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({
    seconds,
    cpu: (user + system) / 1e6,
    memory: maxRSS * 1024,
    pages: files.length,
    written,
  }),
);
