// Builds the configurator into dist/configurator, with the files that its snippets refer to: a folder for any static
// host, self-contained. `node tools/configurator.mjs`, after the rest of the build.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const from = 'demo/configurator';
const to = 'dist/configurator';

/** Paths in the source of the pages, and what they become when published. */
const published = [
  ['../../test/fixtures/dataset/', 'sample/'],
  ['../examples/', 'sample/'],
  ['../../src/entries/', '../cdn/'],
  ['../../dist/', '../'],
  ['../demo.css', 'demo.css'],
  ['../icon.svg', 'icon.svg'],
  ['.ts"', '.js"'],
];

const { metafile } = await build({
  entryPoints: [
    ...['configurator.ts', 'preview.ts', 'configurator.css', 'preview.css'].map(file => `${from}/${file}`),
    'demo/demo.css',
  ],
  entryNames: '[name]',
  assetNames: 'fonts/[name]',
  outdir: to,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  conditions: ['production'],
  loader: { '.woff2': 'file' },
  metafile: true,
  logLevel: 'error',
});

for (const page of ['index.html', 'preview.html']) {
  const source = readFileSync(`${from}/${page}`, 'utf8')
    // The other pages of the demo are not published.
    .replace(/\s*<nav aria-label="Demo">[^]*?<\/nav>/, '');
  const text = published.reduce((text, [source = '', place = '']) => text.replaceAll(source, place), source);
  writeFileSync(`${to}/${page}`, text);
}
cpSync('demo/icon.svg', `${to}/icon.svg`);
copyDocuments('test/fixtures/dataset', `${to}/sample`);
copyDocument('demo/examples/paid-schools.json', `${to}/sample/paid-schools.json`);
writeFileSync(`${to}/licenses.txt`, licenses(Object.keys(metafile.inputs)));

/** @param {string} source @param {string} target */
function copyDocuments(source, target) {
  for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) copyDocument(path, join(target, path.slice(source.length)));
  }
}

/** Copies JSON, minified. @param {string} source @param {string} target */
function copyDocument(source, target) {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, JSON.stringify(JSON.parse(readFileSync(source, 'utf8'))));
}

/** The licenses of everything in the bundle. @param {string[]} inputs */
function licenses(inputs) {
  const packages = new Set(
    inputs.flatMap(path => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  );
  return [...packages]
    .sort()
    .map(name => {
      const folder = `node_modules/${name}`;
      const file = readdirSync(folder).find(
        file => /^licen[sc]e/i.test(file) && existsSync(join(folder, file)),
      );
      const { license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      return `${name} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
