import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';

const root = '/__dependency/';

/**
 * What is told of a dependency that is served: another package in its place, and who alone gets that.
 *
 * @typedef {{ mode?: 'development' | 'production', alias?: Record<string, string>, only?: string[] }} Options
 */

/**
 * Serves dependencies of many modules, or in CommonJS, as one module for each of the names, which share
 * what they have in common.
 *
 * @param {string[]} names
 * @param {Options} [options] `alias` puts other packages in place of those that are imported within; `only`
 *   lists the modules of the page whose imports of an aliased name mean the alias.
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function oneFile(names, { mode = 'production', alias = {}, only = [] } = {}) {
  /** @type {Promise<Map<string, string>> | undefined} */
  let files;
  const address = (/** @type {string} */ name) => `${root}${names[0]}/${fileOf(name)}`;
  return {
    name: 'one-file',
    resolveImport({ source, context }) {
      const [first = '', ...sub] = source.split('/');
      const isAliased = only.includes(context.path) && alias[first];
      const name = isAliased ? [alias[first], ...sub].join('/') : source;
      return names.includes(name) ? address(name) : undefined;
    },
    async serve({ path }) {
      const folder = `${root}${names[0]}/`;
      if (!path.startsWith(folder)) return undefined;
      const body = (await (files ??= bundled(names, mode, alias))).get(path.slice(folder.length));
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}

/** @param {string} name */
const fileOf = name => `${name.replaceAll('/', '_')}.js`;

/** @param {string[]} names @param {string} mode @param {Record<string, string>} alias */
async function bundled(names, mode, alias) {
  const entries = new Map(names.map(name => [`entry:${fileOf(name).slice(0, -3)}`, name]));
  const { outputFiles } = await build({
    entryPoints: [...entries.keys()].map(entry => ({ in: entry, out: entry.slice('entry:'.length) })),
    bundle: true,
    splitting: true,
    minify: mode === 'production',
    format: 'esm',
    outdir: '/',
    write: false,
    logLevel: 'error',
    conditions: ['browser', mode],
    mainFields: ['browser', 'module', 'main'],
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    plugins: [
      {
        name: 'entries',
        setup({ onResolve, onLoad, resolve }) {
          onResolve({ filter: /^entry:/ }, ({ path }) => ({ path, namespace: 'entry' }));
          onResolve({ filter: /^[^./]/ }, ({ path, pluginData, ...rest }) => {
            const [name = '', ...sub] = path.split('/');
            if (!alias[name] || pluginData === 'aliased') return undefined;
            return resolve([alias[name], ...sub].join('/'), { ...rest, pluginData: 'aliased' });
          });
          onLoad({ filter: /./, namespace: 'entry' }, ({ path }) => ({
            contents: entryOf(entries.get(path) ?? '', alias),
            resolveDir: '.',
          }));
        },
      },
    ],
  });
  return new Map(outputFiles.map(({ path, text }) => [path.slice(1), text]));
}

/**
 * The exports of CommonJS have no names that a bundler could see, so those of React are read by loading it,
 * in a process of its own, for it looks at the console that it finds. An alias has the names of what it is for.
 *
 * @param {string} name @param {Record<string, string>} alias
 */
function entryOf(name, alias) {
  if (!/^react\b/.test(name))
    return `import * as all from '${name}'; export * from '${name}'; export default all.default;`;
  const [first = '', ...sub] = name.split('/');
  const [real] = Object.entries(alias).find(([, target]) => target === first) ?? [first];
  const list = `Object.keys(require('${[real, ...sub].join('/')}')).filter(key => !key.startsWith('__')).join()`;
  const exported = execFileSync(process.execPath, ['-p', list], { encoding: 'utf8' }).trim();
  return `import all from '${name}'; export default all; export const { ${exported} } = all;`;
}
