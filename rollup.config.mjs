// Builds, from what tsc left in dist/, what a page loads from dist/cdn: scripts that are whole in themselves,
// the widgets once more in files that share one, for the loader, and style sheets.
// `rollup -c --configFolder <folder>` builds it all elsewhere.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { fieldDecorators } from './tools/cdn/field-decorators.mjs';
import { integrity } from './tools/cdn/integrity.mjs';
import { parts } from './tools/cdn/parts.mjs';
import { sharedByWidgets } from './tools/cdn/shared-by-widgets.mjs';
import { copies } from './tools/cdn/copies.mjs';
import { styleSheets } from './tools/cdn/style-sheets.mjs';
import { WidgetFiles } from './tools/cdn/widget-files.mjs';
import { ownGlobals } from './tools/cdn/own-globals.mjs';
import { minifyLiterals } from './tools/minify-literals.mjs';

const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Scripts for a page alone are added by adding an entry. */
const forPages = () =>
  readdirSync('dist/entries/cdn')
    .filter(file => file.endsWith('.js'))
    .map(file => `./dist/entries/cdn/${file}`);

/** What is no script: a style sheet loses its white space, all else is copied. */
const others = [
  ...['reserve.css', 'embed.css', 'embed.html'].map(file => `src/embed/${file}`),
  'src/prerender/light.css',
];

export default async function config(/** @type {{ configFolder?: string }} */ { configFolder = 'dist/cdn' }) {
  /** @type {import('./src/widgets/registry.js')} */
  const { tags } = await import(pathToFileURL('dist/widgets/registry.js').href);
  const widgets = tags.map(tag => `./dist/entries/${tag}.js`);
  const onDemand = parts(partModules);
  const widgetFiles = new WidgetFiles();
  const plugins = [
    fieldDecorators(),
    typescriptMaps(),
    resolve({ exportConditions: ['production'] }),
    onDemand,
    widgetFiles.names(),
    minifyLiterals(),
    ownGlobals(),
    // A function that is written out wherever it is called makes a file longer, once compressed.
    terser({
      ecma: 2022,
      module: true,
      compress: { passes: 2, inline: 1 },
      format: { comments: /^!|^# all/ },
    }),
    integrity(configFolder),
  ];
  const output = { dir: configFolder, format: 'es', sourcemap: true, sourcemapPathTransform, banner };
  const hashed = { chunkFileNames: 'widgets/[name]-[hash].js', entryFileNames: 'widgets/[name]-[hash].js' };
  return [
    // What is loaded on demand comes first, because the others name it.
    ...Object.entries(partModules).map(([input, entryFileNames]) => ({
      input,
      plugins: [...plugins, onDemand.built()],
      onwarn,
      output: { ...output, entryFileNames },
    })),
    {
      input: widgets,
      plugins: [...plugins, widgetFiles.built(), copies(others, tags), styleSheets(tags)],
      onwarn,
      output: { ...output, ...hashed, manualChunks: sharedByWidgets },
    },
    ...['./dist/entries/all.js', ...widgets, ...forPages()].map(input => ({
      input,
      plugins,
      onwarn,
      // The page's end of frames is also for pages that load it as a classic script.
      output: { ...output, format: basename(input) === 'frame.js' ? 'iife' : 'es' },
    })),
  ];
}

/**
 * What comes only to the pages that need it, by module: each is whole in itself, and the same for every script that
 * loads it. Words of a language are data, which any version can read, so their names stay.
 */
const partModules = {
  'dist/contract/faults.js': 'parts/[name]-[hash].js',
  'dist/widget/hydrate.js': 'parts/[name]-[hash].js',
  'dist/i18n/other-languages.js': 'parts/[name]-[hash].js',
  'dist/i18n/ar.js': 'languages/[name].js',
  'dist/i18n/es.js': 'languages/[name].js',
};

/**
 * Nearly all functions of a widget are called while it comes on screen. A browser that is told so compiles them while
 * the file comes, beside the page's own work, and not one by one in the midst of it. The loader calls few.
 */
const allCalled = '//# allFunctionsCalledOnLoad\n';

/** @param {import('rollup').RenderedChunk} chunk */
function banner({ fileName, moduleIds }) {
  const hasLit = moduleIds.some(id => id.includes('/node_modules/lit-html/'));
  const notice = [`${name} ${version}`, license, hasLit ? 'includes Lit (BSD-3-Clause)' : []]
    .flat()
    .join(' | ');
  return `${fileName === 'loader.js' ? '' : allCalled}/*! ${notice} */`;
}

/**
 * Wherever the dependencies are, a map says the same of them.
 *
 * @param {string} path
 */
function sourcemapPathTransform(path) {
  return path.replace(/^.*\/node_modules\//, '../../node_modules/');
}

/**
 * Lets the maps of the built files lead to the TypeScript.
 *
 * @returns {import('rollup').Plugin}
 */
function typescriptMaps() {
  return {
    name: 'typescript-maps',
    load: id =>
      id.includes('node_modules')
        ? null
        : { code: readFileSync(id, 'utf8'), map: readFileSync(`${id}.map`, 'utf8') },
  };
}

/** @param {import('rollup').RollupLog} warning */
function onwarn(warning) {
  throw new Error(warning.message);
}
